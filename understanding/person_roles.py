"""Rules for the role: who does the asking, whoever is ill.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

#: Somebody near is ill: kin with an illness, a treatment or a complaint that only an ill person has.
_ILL = "|".join(
    """{kanker} {kuur} bestraling* chemo* ziek zieke zieker uitslag scan scans misselijk ziektewet oncoloog
    sondevoeding sonde bestraald geopereerd uitbehandeld terminaal eindstadium stervend stervende
    ziekenhuis opgenomen ziektebed prothese stoma uitzaaiing* hospice tumor opgegeven narcose infuus
    prednison pruik euthanasie morfine uitgezaaid patient palliatief ziekte uwv poli haarwerk""".split()
)
_WEAK = "|".join(
    """magerder vermagerd behandeld sterven inslapen pijn eet eten opgeven rolstoel beter moe uitgeput bank bed
    kaal gesloopt arm conditie slaapt kracht krachten achteruit verzwakt rechtop bang haar_ziekte kilo_s
    kilos aankomt medicijnen pillen dokter""".split()
)
OTHER = Lexicon(
    """
    mijn|onze|ons|zijn|onzen ?{bijv} ?beste|kleine {naaste} .. ILL ! bij_mijn_ouders ik_kanker ik_heb_kanker ik_ziek kinderen_thuis
    mijn|onze|ons|onzen ?{bijv} {volwassene} ?die|is|wordt|kan|wil|heeft|eet|ligt|zit|raakt|komt .. WEAK ! ik_ziek
    mijn|onze ?{bijv} {naaste} ?van|uit ?* met ?een|uitgezaaide .. {kanker}|{kuur}|chemo*
    {kin} .. ILL ! kinderen kleuter peuter kindje peuters kleuters moeder_zijn vader_zijn alleenstaande jonge ben_moeder als_moeder als_vader ben_vader
    hij|zij|ze|ie eet|drinkt|ligt|slaapt|kan|durft|wil niet|niks|amper|alleen|bijna|veel ! ik_ben_ziek kinderen mij zeggen
    {kin} .. terecht|moet|wil|kan|is .. thuis|naar|sondevoeding|vervoer|hulp|eten ! kinderen kleuter peuter kindje
    hij|zij|ie .. ILL ! ik_heb_kanker ik_ziek zeggen zeiden kinderen
    sinds|als|omdat|nu hij|zij|ze ?zo ILL
    ILL|diagnose|operatie .. van|bij|hebben|heeft|is|voor mijn|onze|ons ?{bijv} {naaste}
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
    sinds|na de|het * van mijn|onze {naaste}
    hebben|heeft mijn|onze {volwassene} .. verteld|gezegd|behandeld
    ik ben ?de partner|echtgenote|echtgenoot|vrouw|man|dochter|zoon|moeder|vader|vriendin|vriend|zus|broer|naaste van
    als moeder|vader|partner|echtgenote|dochter|zoon|naaste|echtgenoot|vriendin|ouder|student .. kanker|ziek|zieke|machteloos|kapot
    partner_van|partners_van|vrouw_van|man_van|moeder_van|vader_van|familie_van|ouders_van|dochter_van|zoon_van ?iemand|een ?met
    bij|voor ons .. waken
    afscheid van hun vader|moeder|opa|oma|papa|mama
    naasten|naaste|familieleden ! ben_mijn_naaste
    mevrouw|meneer|buurvrouw|oud_klasgenoot|collega|vriendin|kennis|dorpsgenoot .. heeft|met|krijgt .. {kanker} ! ik_heb
    """.replace("ILL", _ILL).replace("WEAK", _WEAK),  # noqa: E501 - one rule a line
    PERSON_GROUPS,
)
#: Words that keep a message from being about anybody in particular.
GENERAL = Lexicon(
    """
    kankerattentie*|kanker_attentie*|attentiedoos|attensie*|boekje|boekjes|nalezen|folder|folders|lees_ik|prentboekjes|prentenboek*|lezing|themabijeenkomst|facebook|vaccins
    informatie_over|voor_mensen_met|mensen_met_en|geen_kanker|zelf_geen|spreekbeurt
    """,
    PERSON_GROUPS,
)
HELPER = Lexicon(
    """
    vrijwillig*|vrijwiliger*|doneren|donatie|donateur|sponsor*|aanbieden|collect*|schenken|opbrengst|inzamel*|ingezameld|gastvrouw|gastheer
    zelf gezond
    teamdag|personeelsuitje|goede_doel|goed_doel
    gratis .. geven
    belangeloos|kosteloos|ter_beschikking|weggeven|statiegeldactie|alpe|fietsactie|kerststukjesactie
    bied|bieden|geef|organiseer .. aan|les|gratis|workshop|lessenserie
    iets|graag|wil|kan betekenen|terugdoen|teruggeven
    docent|yogadocent|dansdocent|stagebegeleider|social_work|lessenserie
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
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
)
AT_SCHOOL = Lexicon("ik zit .. op|in .. basisschool|middelbare|brugklas|havo|vwo|vmbo|groep", PERSON_GROUPS)
PARENT = Lexicon(
    "moeder|vader|mama|papa|mam|pap|ma|pa|ouder|ouders|stiefvader|stiefmoeder|opa|oma|broer|zus|broertje|zusje",
    PERSON_GROUPS,
)
