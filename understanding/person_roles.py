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
CARER_SAID = Lexicon(
    """
    zorg|verzorg|zorgde|verzorgde ?nu|al|ook|dag|fulltime ... voor mijn|onze|ons|een|de ?{bijv} {naaste} ! kinderopvang
    ik .. mijn|onze|hem|haar ?{bijv} ?{naaste} ?thuis verzorg|verzorgde
    verzorg ?al|ook|zelf|hier ?mijn|onze|ons|een|de|zieke ?{bijv} {naaste}|hem|haar
    ik|ben|als ?ben ?zelf ?een mantelzorger
    mantel zorg|zorger
    mantelzorgstress|mantelzorgen|van_het_zorgen|door_het_zorgen
    neemt .. van mij|ons over
    {naaste}|hij|zij kan|kunnen niet zonder mij
    """,
    PERSON_GROUPS,
    unless="zorg_dat geen_mantelzorger kinderopvang verzorgt_mij mijn_mantelzorger vrijwilliger_worden",
)
#: What carers tell of their days.
CARER = Lexicon(
    """
    tillen|wassen|aankleden|verzorgen|verplegen van ?mijn|onze {naaste}
    durf|kan|ga|mag|kom .. nooit|amper .. weg|van_huis ! bank stoel
    {naaste}|hij|zij|hem|haar ... ik kom de deur niet ?meer uit
    zorg ik ?weer|gewoon verder|door
    {naaste}|hij|zij .. zorg|hulp nodig ! ik_zelf
    het|al_dat|dat zorgen|verzorgen|gezorg sloopt|breekt|vreet|wordt
    wie|iemand .. lost .. mij af
    zijn|haar zuster|verpleegster|verpleegkundige|verpleger ! vriendin
    pillen|medicijnen klaarzetten|uitzetten|geven ... rijden|poetsen|koken|wassen
    houdt geen mens vol
    tillen|wassen|aankleden|troosten|verzorgen|medicijndoos + pillen|medicijnen|poetsen|stoma|medicijndoos|artsen_bellen|volledige_baan|dagtaak
    hij|zij|ze|ie heeft mij .. nodig
    belt|roept|vraagt mij|me .. keer|hele_dag|dag_en_nacht
    zit .. doorheen met ?mijn {naaste}
    sta|ben .. per_nacht|nachts .. voor hem|haar
    zorgen|verzorgen mijn {naaste}
    overnemen|aflossen van mij
    ik houd|hou alles draaiende
    nacht|nachts .. eruit|op|wakker voor hem|haar
    schuldig .. weg|weg_ben
    zijn|haar tabletten|afspraken|pillen|buien|medicijnen
    hulp|oppas|vervanging|vrijaf .. voor|van ?een|de middag|zorg|weekend
    aflossing|verzorgers
    alles .. voor|van hem|haar .. doen|doe|regel
    een_en_al|zelf .. griep .. stort
    kapot|op|moe|gesloopt|leeg .. zorgen|verzorgen|zorg
    ik|ook .. doe|regel alles .. hij|zij|ze
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
#: Somebody near is ill: kin with an illness, a treatment or a complaint that only an ill person has.
_ILL = """{kanker}|{kuur}|bestraling*|chemo*|ziek|zieke|zieker|uitslag|scan|scans|misselijk|ziektewet|oncoloog|sondevoeding|sonde|\
bestraald|geopereerd|uitbehandeld|terminaal|eindstadium|stervend|stervende|ziekenhuis|opgenomen|ziektebed|prothese|stoma|uitzaaiing*|hospice|\
tumor|opgegeven|narcose|infuus|prednison|pruik|euthanasie|morfine|uitgezaaid|patient|palliatief|ziekte|uwv|poli|haarwerk"""
_WEAK = """magerder|vermagerd|behandeld|sterven|inslapen|pijn|eet|eten|opgeven|rolstoel|beter|moe|uitgeput|bank|bed|kaal|gesloopt|arm|\
conditie|slaapt|kracht|krachten|achteruit|verzwakt|rechtop|bang|haar_ziekte|kilo_s|kilos|aankomt|medicijnen|pillen|dokter"""
OTHER = Lexicon(
    """
    mijn|onze|ons|zijn|onzen ?{bijv} ?beste|kleine {naaste} .. ILL ! ik_kanker ik_heb_kanker ik_ziek kinderen_thuis
    mijn|onze|ons|onzen ?{bijv} {volwassene} ?die|is|wordt|kan|wil|heeft|eet|ligt|zit|raakt|komt .. WEAK ! ik_ziek
    mijn|onze ?{bijv} {naaste} ?van|uit ?* met ?een|uitgezaaide .. {kanker}|{kuur}|chemo*
    {kin} .. ILL ! kinderen kleuter peuter kindje alleenstaande jonge ben_moeder als_moeder als_vader ben_vader
    hij|zij|ze|ie eet|drinkt|ligt|slaapt|kan|durft|wil niet|niks|amper|alleen|bijna|veel ! ik_ben_ziek kinderen mij zeggen
    {kin} .. terecht|moet|wil|kan|is .. thuis|naar|sondevoeding|vervoer|hulp|eten ! kinderen kleuter peuter kindje
    hij|zij|ie .. ILL ! ik_heb_kanker ik_ziek zeggen zeiden kinderen
    sinds|als|omdat|nu hij|zij|ze ?zo ILL
    ILL|diagnose|operatie .. van|bij|met|hebben|heeft|is|voor mijn|onze|ons ?{bijv} {naaste}
    zieke|ernstig_zieke|stervende|doodzieke|terminale|chemo ?{bijv} {naaste} ! gezocht
    voor ?mijn|onze|ons|een ?{bijv} {naaste} ! samen kinderen kind schaam bang_voor schuldig last
    alarm*|hulp|rit|vervoer voor {kin}
    stuur|sturen|brengen|bezorgen naar|bij mijn ?{bijv} {naaste}
    mijn|onze {volwassene} wou|wilde .. niet aannemen|hebben|zien|horen
    mijn|onze ?{bijv} {volwassene} .. hij|ie|ze|zij .. kilo|kwijt|snapt|eet|slaapt|kan|durft|ligt ! ik_ziek mij_niet hij_zegt
    kan|kunnen|wil|mag|moet|zou .. mijn|onze {volwassene} .. rijden|brengen|halen|helpen|naar|ophalen|bezoeken|terecht|komen ! kinderen
    wie|iemand ... bij|voor|met mijn|onze {volwassene} ! kinderen
    mijn|onze {volwassene} die|altijd|nu ligt|lag|krijgt|slikt|legt
    mijn|onze {volwassene} ligt|lag|krijgt|slikt|legt|kan|durft ?niet|al|nu|op|hier|alleen|bloed|nog|in|sinds
    bij|voor hem zijn|zit|koken|brengen
    voor hij|ze|zij gaat|sterft|overlijdt|er_niet
    laat hem|haar lijden
    waarom mijn {naaste} ! ik_ziek begrijpt snapt
    mijn|onze {volwassene} ... bed|woonkamer|rolstoel|verpleeghuis|incontinent ! ik_lig
    mijn|onze {volwassene} .. sinds|na de ?* heeft|verteld|vertelde
    hebben|heeft mijn|onze {volwassene} .. verteld|gezegd|behandeld
    ik ben ?de partner|echtgenote|echtgenoot|vrouw|man|dochter|zoon|moeder|vader|vriendin|vriend|zus|broer|naaste van
    als moeder|vader|partner|echtgenote|dochter|zoon|naaste|echtgenoot|vriendin|ouder|student .. kanker|ziek|zieke|machteloos|kapot
    partner_van|partners_van|vrouw_van|man_van|moeder_van|vader_van|familie_van|ouders_van|dochter_van|zoon_van ?iemand|een ?met
    bij|voor ons .. waken
    afscheid van hun vader|moeder|opa|oma|papa|mama
    naasten|naaste|familieleden ! ben_mijn_naaste
    mevrouw|meneer|buurvrouw|oud_klasgenoot|collega|vriendin|kennis|dorpsgenoot .. heeft|met|krijgt .. {kanker} ! ik_heb
    heeft|kanker|leukemie $
    """.replace("ILL", _ILL).replace("WEAK", _WEAK).replace("    heeft|kanker|leukemie $\n", ""),
    PERSON_GROUPS,
)
_NOT_OWN = """kanker_attentie* attentiedoos attensie* boekje boekjes nalezen informatie_over lezing themabijeenkomst facebook
    vaccins iemand_met mensen_met_en voor_mensen_met geen_kanker zelf_geen"""
#: Words that keep a message from being about anybody in particular.
GENERAL = Lexicon(
    """
    kanker_attentie*|attentiedoos|attensie*|boekje|boekjes|nalezen|lezing|themabijeenkomst|facebook|vaccins
    informatie_over|voor_mensen_met|mensen_met_en|geen_kanker|zelf_geen|spreekbeurt
    """,
    PERSON_GROUPS,
)
HELPER = Lexicon(
    """
    vrijwillig*|vrijwiliger*|doneren|donatie|donateur|sponsor*|aanbieden|collect*|schenken|opbrengst|inzamel*|ingezameld|gastvrouw|gastheer
    zelf gezond
    belangeloos|kosteloos|ter_beschikking|weggeven|statiegeldactie|alpe|fietsactie|kerststukjesactie
    bied|bieden|geef|organiseer .. aan|les|gratis|workshop|lessenserie
    iets|graag|wil|kan betekenen|terugdoen|teruggeven
    docent|yogadocent|dansdocent|stage|stagebegeleider|social_work|lessenserie
    """,
    PERSON_GROUPS,
    unless="gezocht is_er_een_vrijwilliger vrijwilliger_met_auto vrijwilligers_die zijn_er_vrijwilligers",
)
#: Young adults, and children at school.
AYA = Lexicon(
    """
    zo_jong_nog|aya|ayas|twintiger|dertiger|twintigers|dertigers|leeftijdsgenoten|20er|30er|20ers|30ers|jongvolwassene|jongvolwassenen ! geen_aya
    student|studente|studie|scriptie|studeren|tentamens|studentenhuis .. {kanker}|chemo|kuur|ziek|leukemie ! zoon dochter
    {kanker}|chemo|kuur|ziek .. student|studente|studie|scriptie|studeren|tentamens|studentenkamer ! zoon dochter
    lijf van 2*|3*
    jonge|andere_jonge mensen|vrouwen|mannen|moeders|jongeren .. ook|{kanker}|ziek|hodgkin
    jongerenreis|jongerendag|jongerengroep|jongerenavond
    jongeren|jong met|en {kanker}|kanker
    mensen van mijn leeftijd
    op ?je|mijn 18e|19e|20e|21e|22e|23e|24e|25e|26e|27e|28e|29e|30e|31e|32e|33e|34e|35e|36e|37e|38e|39e
    """,
    PERSON_GROUPS,
)
AT_SCHOOL = Lexicon("ik zit .. op|in .. basisschool|middelbare|brugklas|havo|vwo|vmbo|groep", PERSON_GROUPS)
PARENT = Lexicon(
    "moeder|vader|mama|papa|mam|pap|ma|pa|ouder|ouders|stiefvader|stiefmoeder|opa|oma|broer|zus|broertje|zusje",
    PERSON_GROUPS,
)
