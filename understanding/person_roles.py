"""Rules for the role: who does the asking, whoever is ill.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

PROFESSIONAL = Lexicon(
    """
    ben|ik_ben|als|werk_als|ben_zelf|hier ?een|de|zelf|uw|jullie {zorgberoep} ! patient_bij getrouwd als_een
    werk|werken .. als|in|bij|op|voor .. {zorgberoep}|ziekenhuis|hospice|huisartsenpraktijk|oncologie|wijkteam|poli|dagbehandeling
    ik ben van de|het thuiszorg|wijkteam|hospice|ziekenhuis|poli|buurtzorg
    patient|patiente|client|clienten|patienten|bewoner|bewoonster|mevrouw|meneer van mij|ons|onze_afdeling
    mijn|onze|voor_een|voor_mijn|bij_een|een_van_mijn patient|patiente|client|clienten|patienten|clienten
    {zorgberoep} hier
    wij als wijkteam|team|huisartsen|praktijk|afdeling|thuiszorgteam|{zorgberoep}
    voor een|mijn patient|patiente|client|mevrouw
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
    unless="was_vroeger weer~werk niet_meer_werken ben_ik_patient ik_patient mijn_collega",
)
CARER = Lexicon(
    """
    zorg|verzorg|zorgde|verzorgde|zorgen|verzorgen ?nu|al|ook|dag|fulltime ... voor|mijn|onze ?mijn|onze|ons|een|de|zieke ?{bijv} \
{naaste}|hem|haar ! kinderopvang
    verzorg ?al|ook|zelf|hier ?mijn|onze|ons|een|de|zieke ?{bijv} {naaste}|hem|haar
    zorg voor mijn|onze|hem|ma|pa|mam|haar|{naaste}
    ik|ben|als ?ben ?zelf ?een mantelzorger
    mantelzorger|mantelzorg|mantelzorgtaken|respijt|respijtzorg|respijthuis|mantelzorgverlof ! vrijwilliger word_mantelzorger
    mantelzorg* ! vrijwilliger bieden
    zorgverlof|zorgtaken|zorgtaak|zorglast|overbelast|zorgwil|van_het_zorgen|zorgmoe|oppas_voor|zorgen_voor_hem|zorgen_voor_haar ! werkgever~ik_ziek
    dag_en_nacht|altijd|continu|24 .. voor|naast|bij hem|haar
    klaarstaan|klaar_staan|klaarsta|klaar_sta voor haar|hem|{naaste}
    hoe .. vol|uit .. naast|met|voor hem|haar ! kind
    {naaste} .. niet .. alleen|langer .. laten ! kinderen_alleen
    kan|durf|laat .. hem|haar|mijn_man|mijn_vrouw|{naaste} .. niet|geen .. alleen .. laten
    kan|durf|laat .. hem|haar|{naaste} .. niet|geen|amper|nooit alleen
    ik ben|was degene die zorgt|zorg
    trek|trekken|red|hou|houden|redden|kan .. niet|amper .. met ?mijn|onze {naaste} .. in_huis|thuis ! relatie
    {naaste} .. in_huis .. trek|red|op|moe
    was|wassen|til|tillen|aankleden|aantrekken|verschonen|douchen|douche ik ?mijn|hem|haar {naaste}|hem|haar
    ik .. was|til|douche|verschoon|help|rij|rijd|regel|kook|voer|doe .. hem|haar|{naaste}|alles_voor_haar|alles_voor_hem .. overal|uit_bed|douche|\
eten|nachts|pillen|medicijnen|huishouden|erbij|wassen|naar_toilet|bed ! ziekenhuis_rijden breng_mij
    doe .. haar|hem|zijn huishouden|pillen|was|medicijnen|administratie|wassen|kinderen
    wil|duldt|accepteert geen|niemand|niks .. vreemden|anders|hulp .. alleen mij|ik
    zij|hij doet|neemt de nachten|dagen
    iemand|wie|vrijwilliger .. aflossen|overneemt|overnemen|vervangen|vervangt|bij_hem_zit|bij_haar_zit|waar_neemt
    mij|ons|me .. aflossen|ontlasten|vervangen
    naast mijn werk .. zorg|{naaste}
    wie zorgt ?er ?eigenlijk ?er voor|er ?eigenlijk ?voor mij|de_verzorger|verzorger|ons_zorgers ! kinderen
    begint|begin mijn tweede dienst
    er .. moet|mag|kan iemand|iemand_anders .. weekend|dagje|nacht|middag .. komen|overnemen|oppassen
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
    unless="zorg_dat geen_mantelzorger zorgt_voor_mij kinderopvang verzorgt_mij mijn_mantelzorger",
)
HAS_HAD_IT = Lexicon(
    """
    ex_patient|ex_patiente|oud_patient|ex_kankerpatient|overlevende
    ben|ik .. schoon_verklaard|genezen_verklaard|genezen|kankervrij|in_remissie|schoon ! niet_genezen geneest
    ik|zelf heb|ben ?ooit|zelf|vroeger|in .. {kanker}|ziek gehad|overwonnen|overleefd|geweest
    {kanker} gehad|overwonnen|overleefd|hadden|achter ! geen {naaste}
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
    na|sinds|door|tijdens|tussen ?de|mijn|een|al|die|twee|alle ?laatste {kuur}|bestraling*|chemo*|amputatie|{kanker} ?aan .. ik|mij|mijn_lijf ! {naaste} hij zij
    ik|mij|mijn ... na|sinds|door|tijdens|tussen|van|naar ?de|mijn|een|al|die|twee|alle {kuur}|bestraling*|chemo*|{kanker} ! {naaste} hij zij vrijwilliger kom~boek
    zoenen|vrijen|daten|date .. sinds|na|met stoma|operatie|chemo|borst
    dezelfde diagnose|kanker|ziekte
    {kanker} ?en ?ik ?ben|van|met ?zelf hier
    ook|zelf .. die ook|tweede_keer {kanker}|kanker|kankervrij ! iemand_anders
    andere|lotgenoten partners|vrouwen|moeders|vaders|mannen ?die|met ?dit|ook .. heeft|hebben|{kanker}|chemo ! partners_van
    mij rijden|brengen|ophalen ?naar ?het|de ziekenhuis|bestraling|chemo|controle|poli
    kan|wie|wil .. mij|me .. rijden|brengen|ophalen|halen|meerijden .. ziekenhuis|bestraling*|chemo*|poli|controle|umc
    ik .. naar .. bestraling*|chemo*|umc|poli|controle|behandeling ! {naaste} breng vrijwilliger rijden_mensen
    wij zijn .. kankergezin
    ik schrik .. mijzelf|spiegel
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
    unless="zelf_niet_ziek ik_ben_niet_ziek geen_kanker_heb zelf_geen_kanker ik_zelf_niet nooit_zelf",
)
#: Somebody near is ill: kin with an illness, a treatment or a complaint that only an ill person has.
_COMPLAINT = """{kanker}|{kuur}|bestraling*|chemo*|ziek|zieke|zieker|uitslag|scan|scans|magerder|vermagerd|misselijk|ziektewet|ziekenhuis|oncoloog|\
bestraald|geopereerd|behandeld|uitbehandeld|terminaal|stervend|stervende|sterven|inslapen|opgenomen|bang|ziektebed|prothese|stoma|\
pijn|eet|eten|diagnose|tumor|hospice|opgeven|opgegeven|narcose|infuus|rolstoel|prednison|beter|moe|uitgeput|bank|bed|kaal|pruik|gesloopt|\
lotgenoten|conditie|slaapt|dood|euthanasie|morfine|uitgezaaid|thuis|hulp|kracht|krachten|terecht|achteruit|verzwakt"""
OTHER = Lexicon(
    """
    mijn|onze|ons|zijn|onzen ?{bijv} ?beste|kleine {naaste} .. COMPLAINT ! ik_heb_kanker voor_mijn_kinderen kinderen_thuis
    mijn|onze ?{bijv} {naaste} met ?een|uitgezaaide .. {kanker}|{kuur}|chemo*
    {kin} .. COMPLAINT ! kinderen kind kleuter peuter kindje
    hij|zij|ze .. {kanker}|{kuur}|bestraling*|chemo*|ziek|uitslag|uitbehandeld|terminaal|oncoloog|dagbehandeling ! ik_heb_kanker
    {kanker}|{kuur}|bestraling*|chemo*|uitslag|diagnose|ziek|zieke|scan|sterven|ziekte|operatie .. van|bij|met|hebben|heeft|is|voor \
mijn|onze|ons ?{bijv} {naaste}
    zieke|ernstig_zieke|stervende|doodzieke|terminale|chemo ?{bijv} {naaste} ! gezocht
    voor mijn|onze|ons|een ?{bijv} {naaste} ! samen kinderen kind
    kan|kunnen|wil|mag|moet|zou .. mijn|onze {naaste} .. rijden|brengen|halen|helpen|naar|ophalen|bezoeken|terecht|komen ! kinderen
    kan|kunnen|wil|wie|mag .. bij|voor|met mijn|onze {naaste} ! kinderen
    ik ben ?de partner|echtgenote|echtgenoot|vrouw|man|dochter|zoon|moeder|vader|vriendin|vriend|zus|broer|naaste van
    als moeder|vader|partner|echtgenote|dochter|zoon|naaste|echtgenoot|vriendin|ouder .. kanker|ziek|machteloos|kapot|sta|ben|weet
    naaste|naasten|partner_van|partners_van|vrouw_van|man_van|moeder_van|vader_van|familie_van|ouders_van|dochter_van|zoon_van ?iemand|een ?met
    naasten|naaste|familieleden
    hij|zij|ze .. wil|praat|zegt|doet|heeft|ligt .. niet|alsof|niks|daar .. ziekte|ziek|kanker|bank|erover ! ik_heb_kanker
    {naaste} van|met .. heeft|{kanker} .. {kanker}|leukemie
    """.replace("COMPLAINT", _COMPLAINT),
    PERSON_GROUPS,
)
#: Young adults, and children at school.
AYA = Lexicon(
    """
    aya|ayas|twintiger|dertiger|20er|30er|20ers|30ers|jongvolwassene|jongvolwassenen ! geen_aya
    student|studente|studie|scriptie|studeren|tentamens|studentenhuis .. {kanker}|chemo|kuur|ziek|leukemie ! zoon dochter
    {kanker}|chemo|kuur|ziek .. student|studente|studie|scriptie|studeren|tentamens|studentenkamer ! zoon dochter
    lijf van 2*|3*
    op ?je|mijn 18e|19e|20e|21e|22e|23e|24e|25e|26e|27e|28e|29e|30e|31e|32e|33e|34e|35e|36e|37e|38e|39e
    """,
    PERSON_GROUPS,
)
AT_SCHOOL = Lexicon("ik zit .. op|in .. basisschool|middelbare|brugklas|havo|vwo|vmbo|groep", PERSON_GROUPS)
PARENT = Lexicon(
    "moeder|vader|mama|papa|mam|pap|ma|pa|ouder|ouders|stiefvader|stiefmoeder|opa|oma|broer|zus|broertje|zusje",
    PERSON_GROUPS,
)
