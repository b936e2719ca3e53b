"""Rules for the writer's own illness: had it once, has it now, or feared and treated by the same doctors.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

HAS_HAD_IT = Lexicon(
    """
    ex_patient|ex_patiente|oud_patient|ex_kankerpatient|overlevende
    ben|ik .. schoon_verklaard|genezen_verklaard|genezen|kankervrij|in_remissie|schoon ! niet_genezen geneest
    ik|zelf heb|ben ?ooit|zelf|vroeger|in .. {kanker}|ziek gehad|overwonnen|overleefd|geweest
    {kanker} gehad|overwonnen|overleefd|hadden|achter ! geen {naaste} iemand_met nooit nog_nooit mensen_die
    """,
    PERSON_GROUPS,
)
#: So plainly about the writer that no relative in the same message changes it.
OWN = Lexicon(
    """
    mijn ?eigen|eerste|tweede|derde|laatste|vierde|soort|kale|nieuwe|hele|volgende|linker|rechter|zware|dagelijkse|komende \
{kuur}|{kanker}|bestraling*|chemo*|diagnose|ziekte|oncoloog|chirurg|behandelaar|specialist|uroloog|hematoloog|behandelteam|ziekenhuis|\
tumor|litteken*|borst|borsten|tepel*|prothese|protheses|stoma|stomazakje|pruik|ziekteverlof|ziektewet|ziektejaar|ziekteproces|re_integratie*|dossier|\
patientendossier|patientenportaal|uitslag|scan|scans|biopsie|wenkbrauwen|wimpers|katheter|port|sonde|mutsje|ziekbed|ziekmelding|herkeuring|bloedwaarden|\
vruchtbaarheid|lymfoedeem|misselijkheid|arts|uitvaart|kist|afscheid|infuus|uitkering_ziektewet|chemobrein|vermoeidheid|kanker ! mijn_man~van bang_voor_mijn \
sinds_mijn_man patienten opa
    mijn kale|kaal ?hoofd|kop
    mijn haar|haren valt|vallen|viel|is|was|weg|uitvalt|kwijt|begint|groeit|uitgevallen|eraf|terug|komt
    mijn {lichaam} .. eraf|weg|verwijderd|weggehaald|geamputeerd|kwijt|geopereerd|bestraald|af|gezwollen
    ik|wij ben|was|zit|lig|werd|word|raakte|bleef ?{bijw} ?{bijw} ?{bijw} {is_ziek} ! ziek_van_de ziek_van_het als_ik_ziek
    ben|zit|lig|werd ?{bijw} ?{bijw} geopereerd|bestraald|behandeld|uitbehandeld|ziekgemeld|ziek_thuis|uitgekuurd|onder_behandeling|afgekeurd|kaal
    ik ?{bijw} ?{bijw} ziek|kanker|kaal|uitbehandeld|geopereerd ben|heb|was|had|werd|kreeg
    ik ?een|de|{bijw} ?een|de|{bijw} {kanker}|tumor|diagnose|uitslag|chemo|borstamputatie|kuur ?heb|had|kreeg|krijg|moet|kreeg
    ik heb|had|kreeg|krijg|onderga ?{bijw} ?{bijw} ?{bijw} ?de|een|ziekte ?ziekte ?van ?agressieve {kanker}|{kuur}|diagnose|bestraling*|chemo* ! geen
    heb|had|krijg|kreeg|onderga ?{bijw} ?{bijw} ?de|een {kanker}|{kuur}|bestraling*|chemo* ! geen wij~{naaste} heb_vragen
    heb|krijg ik .. {kanker}|{kuur}|bestraling*|chemo* ! geen {naaste} heb_ik_recht
    ben|was|word|werd ik .. {is_ziek} ! {naaste} ziek_van
    op mijn *e ?kreeg|werd|was|had ik|geopereerd|getroffen|{kanker}
    ik|mij zelf ?nu ?ook patient|kankerpatient
    zelf ?nu|ook patient|ziek|kanker|kankerpatient|lotgenoot|borstkanker ! niet_ziek geen
    ik_ben|ben|als .. patient|kankerpatient|patiente|borstkankerpatient|zzp_er_met_kanker|alleenstaande_met_kanker ! van
    bij mij ?is|in|hebben|zat|werd .. {kanker}|gevonden|ontdekt|vastgesteld|gezien
    in|door mijn lijf|lichaam .. {kanker}|chemo|gif|vertrouwen
    vertrouwen .. mijn lijf|lichaam
    mijn lijf|lichaam .. kwijt|vertrouw|verraden|weigert|zegt|vertrouwen|veranderd|herken
    ik ga .. dood|sterven ! bang_dat_zij
    ik .. niet_meer|nooit_meer beter|genezen word|wordt|zal|ga|kom
    word|wordt ik ?nooit|niet_meer niet_meer beter
    voor|als|wanneer|nu ik er niet_meer ben
    ik .. afgekeurd|ziektewet|wia|uwv|herkeuring|re_integreren|reintegreren|arbo|arbodienst|bedrijfsarts|arbeidsongeschikt|ziekgemeld|ziek_gemeld ! {naaste} \
zorgverlof
    van ziektewet naar
    dokter|arts|oncoloog|artsen|ziekenhuis zegt|zei|zeiden|zeggen .. ik|mij ! {naaste}
    ik .. hoofdhuid|haarwerk|pruik|borstprothese|stoma|oksels|oedeem|lymfoedeem|sonde|kaal|ileostoma ! {naaste}
    zoenen|vrijen|daten|date .. sinds|na|met stoma|operatie|chemo|borst
    dezelfde diagnose|kanker|ziekte
    {kanker} ?en ?ik ?ben|van|met ?zelf hier
    ook|zelf .. die ook|tweede_keer {kanker}|kanker|kankervrij ! iemand_anders {naaste}
    andere partners ! van
    andere|lotgenoten vrouwen|moeders|vaders|mannen ?die|met ?dit|ook .. heeft|hebben|{kanker}|chemo ! partners_van
    mij rijden|brengen|ophalen ?naar ?het|de ziekenhuis|bestraling|chemo|controle|poli
    kan|wie|wil .. mij|me .. rijden|brengen|ophalen|halen|meerijden .. ziekenhuis|bestraling*|chemo*|poli|controle|umc
    ik .. naar .. bestraling*|chemo*|umc|poli|controle|behandeling ! {naaste} breng vrijwilliger rijden_mensen
    wij zijn .. kankergezin
    ik schrik .. mijzelf|spiegel
    door|aan {kanker} ! {naaste} iemand hij zij
    mijn * meebestraald|bestraald|geopereerd
    mijn|je|eigen eigen specialist|arts|oncoloog
    eigen specialist|oncoloog
    ik ... moe + mama|papa
    eindig|afgelopen met mij
    over mij ... ik ben hun|zijn|haar|een moeder|vader
    geen kinderen meer ?kan krijgen
    andere|nieuwe arts|dokter|oncoloog wil|zoek|wens ik
    zzp|zzper|zelfstandige|ondernemer en ziek
    ik .. ziek ben|word|werd|was|blijf ! {naaste}
    als ik straks .. ziek
    uwv|arbo|bedrijfsarts .. mij ! {naaste}
    tegen|naar|bij de|het arts|chirurg|dokter .. ik ! {naaste}
    ik ben niet|geen meer dezelfde|mezelf ! hij
    kale|kaal .. hoofd|kop ! zijn haar
    tussen ?twee|de|mijn scans|kuren
    nu ik nog haar heb
    ik ?ga|nu|bijna|zo|hier|echt doodga|dood_ga|sterf|doodgaan
    bang|angst|angstig|paniek|stress|zenuwachtig|zenuwen|spanning .. voor|om|rond .. uitslag|scan|scans|controle|controles|mri ! {naaste}
    ik dit|het overleefd|overleef
    zelfstandige|ondernemer|zzper|oud_zelfstandige|student|docent|leraar met {kanker}
    of ik doodga|dood_ga|genees|overleef
    ik ben|lig aan het doodgaan|sterven
    bloedwaarden|tumormarkers|psa
    huisarts|arts|dokter mij|me ... naar_huis|gestuurd|weggestuurd
    heeft|heb mij|me .. naar_huis gestuurd
    ik .. nooit|geen kinderen|kind krijg|kan
    artsen|dokters klaar met mij|me
    ik heb geen|nog_maar haar
    mijn|de eerste lok|plukken|haren
    ik word|wordt|wor niet ?meer beter
    ik kan|kon niks|niets|bijna_niks meer onthouden
    ik kreeg|had|heb kanker|{kanker}|leukemie toen
    arts|dokter|oncoloog|ziekenhuis mijn familie|kinderen|werkgever|baas
    litteken|littekens|wenkbrauwen|wimpers .. mij|me|doet|weg
    ik lig .. overdag|hele_dag
    ik .. mensen|vrouwen|mannen|lotgenoten|anderen .. die_ook ! {naaste}
    die|mensen ook .. {kanker} hebben ! {naaste}
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
    unless="zelf_niet_ziek ik_ben_niet_ziek geen_kanker_heb zelf_geen_kanker ik_zelf_niet nooit_zelf",
)
