"""Rules for who cares for somebody: said outright, or told from the days of it."""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

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
    overspannen|burnout|burn_out|overbelast|opgebrand .. zorg|zorgen
    ga ik weer zorgen
    door|van|in de zorg thuis|voor
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
