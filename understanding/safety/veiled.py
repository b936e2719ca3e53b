"""Suicidality that is not said in so many words: being a burden, being done, farewells, putting things in order."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

_BURDEN = """
    beter_af|beter|makkelijker|rustiger|fijner|gelukkiger|opgelucht|simpeler .. zonder_mij|zonder_me
    zonder_mij|zonder_me ... beter|rust|makkelijker|gelukkig*|geld|opgelucht|fijner ! kunnen_ze_niet niet~zonder
    red*|redt -- wel -- zonder_mij|zonder_me
    niemand|geen_mens .. zou|zal|gaat|mist|missen .. mij|me|missen|mist ! feest
    niemand mist mij|me
    iedereen|ze|allemaal|jullie|dan .. verlost ?van ! pijn
    iedereen|ze|allemaal ?zijn|is|dan ?is van_mij|van_me af|verlost
    ben|voel .. alleen ?maar|nog een|tot last ! belast*
    ben ?ik ?alleen|maar|toch een last|blok_aan|sta_in_de
    niemand meer|langer tot_last
    niemand .. tot_last .. zijn + besluit|besloten|leven|vannacht
"""

_DONE = """
    hoeft|hoef ?het|t|dit|allemaal|leven .. voor|van ?mij|me ?allemaal|echt niet ?meer ! bellen sturen cadeau afspraak
    van_mij|voor_mij hoeft ?het|dit|allemaal|leven ?allemaal|echt|eigenlijk niet ?meer ! bellen sturen praatgroep
    van_mij|voor_mij hoeft ... verjaardag|kerst|morgen|jaar|zomer niet_meer
    van_mij|voor_mij mag|is ?het|dit|leven ?nu|wel|allemaal voorbij|over|klaar|afgelopen|gedaan
    mag het ?van_mij|voor_mij ?wel|dan voorbij|over|klaar|afgelopen|ophouden ?van_mij|zijn ! {therapie} pijn
    mag het van_mij over|voorbij
    ^ hoeft|hoef ?het|t|allemaal niet_meer ?zo ?voor ?mij|me ?hoor $
    ^ ?ik wil ?het|zo|gewoon|echt niet_meer ?hoor|zo $
    als_het|als_dit .. zo|moet .. hoef_ik|hoeft
    ik hoef ?het|dit|allemaal niet_meer ?zo|allemaal|mee_te_maken $ ! dokter*
    hoef ?het|dit|allemaal ?ook ?allemaal niet_meer mee|zo ?te_maken ! {therapie}
    hoef|hoeven|wil ?ik geen lente|winter|zomer|herfst|kerst|verjaardag|jaar|morgen ?meer ! cadeau feest
    besloten ... winter|zomer|lente|kerst niet_meer
    voor_mij|mijn de laatste keer ! {therapie}
    niet|geen .. winter|zomer|lente|herfst|kerst|volgend_jaar .. {wil}|meer_wil + besloten|laatste_keer
    {wil} .. winter|zomer|lente|kerst niet_meer ! vieren feest
    het_is .. genoeg|mooi_geweest|goed_geweest|klaar_zo|welletjes + hoef|ga|lente|laat_mij|kinderen ! bedankt koffie {therapie}
    laat mij|me ?maar ?gewoon gaan|sterven|doodgaan|stikken ! naar_huis vakantie
    klaar|gedaan|afgelopen|over|voorbij ?is|was met_mij|met_me ! arts* dokter* ziekenhuis specialist*
    weg|kwijt ... weg|kwijt .. nu_ik|nu_ik_nog
    ik ga toch|ook ! naar mee eten
    mijn taak|tijd .. zit_erop|is_gedaan|zit_er_op|volbracht
    geen|nergens .. uitweg|uitkomst|licht|perspectief|toekomst .. meer ! uitgezaaid rijbewijs baan
    zie .. geen .. licht|uitweg|toekomst|gat_meer
    geen uitweg|uitkomst
    kom er|hier niet_meer uit|bovenop + wil|niet_meer|voorgoed|leven
    {wil} .. eeuwige|eeuwig|voorgoed ?rust
    eeuwige|eeuwig rust|slaap|slapen
    {wil}|laat -- weg|verdwijnen|verdwenen .. voorgoed|altijd|wereld|leven|eeuwig
    weg|verdwijnen|verdwenen ?zijn ?voor voorgoed|altijd|eeuwig|van_deze_wereld
    weg ?van|uit ?deze wereld|aarde
    ^ ?ik verdwijnen|verdwijn wil|willen ?ik $
    {wil} -- verdwijnen|oplossen|uitdoven|niet_bestaan ! pijn klachten angst {therapie} littek*
    ^ ?en|maar|nu ?ik wil ?ik ?alleen|hier|gewoon|maar|nu ?alleen|maar weg ?zijn|van_hier $
    {wil}|wens|alleen dat ?het|alles ?gewoon|allemaal stopt|ophoudt + alles|ik|voorgoed|toekomst ! pijn_stopt piekeren malen
    ophouden|stoppen ... met_alles|met_mij
    knop ... ingedrukt|in_gedrukt|omgezet|uitgezet|ingedrukt_had + als|had|was
    er .. ?er was knop|knopje ! app website
    bocht .. niet .. halen|nemen
    nergens .. zin .. liefst
    blij|opgelucht .. als ?het over|voorbij|klaar|afgelopen is + zorg|zelf|niet_lang
    daar zorg ik ?zelf|wel ?zelf|wel voor + er_niet_meer|over|klaar|tijd|dood|voorbij
    zorg ik ?daar alsnog ?zelf voor|daar
    misschien .. alsnog .. voor|daar + sterven|dood
    help .. handje + dood*|sterven
    ga .. dood|doodgaan ... niet .. afwachten
    maakt .. straks|binnenkort .. toch niks ?meer uit
    maakt ?het ?straks|allemaal toch niks ?meer uit
    wat|dacht als ik ?nu|gewoon|er|maar ?gewoon stop|ophoud ?met bestaan|leven|er_mee
"""  # noqa: E501 - one rule a line

_SOON_GONE = """
    niet .. van_plan|zeker .. weekend|volgende_week|morgen|week|verjaardag .. halen|haal|meemaken|meemaak
    weet_niet .. of ?ik .. morgen|weekend|volgende_week|nacht .. haal|meemaak|meemaken|red|overleef|halen ! {therapie} arts* dokter*
    zal|zult|zul|zie|zien|ziet .. mij|me ?dan|straks|hier nooit|niet ?meer|lang ?meer|terug ! {therapie} staan
    nog een|1|paar|twee|2|enkele nacht|nachtje|nachten|dag|dagen|week dan ?is|ben ?het|ik|alles klaar|over|voorbij|weg|afgelopen ! vakantie \
{therapie} uitslag
    morgen|vannacht|zondag|weekend|dan is|ben ?het|ik|alles|allemaal voorbij|weg|afgelopen + niemand|opgeruimd|antwoorden|klaar|ringen|kinderen ! \
vakantie operatie uitslag
    tot_nooit|tot_nooit_meer|vaarwel|adieu
    morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zondag|weekend|volgende_week|dan|binnenkort|tijd ben ik er ?dan|al|straks niet_meer ! \
{sterven} vakantie vrij
    niet|hoeft|hoef .. te_komen|te_groeten|meer_komen + er_niet_meer|niet_meer_is|niet_meer_ben
    maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|zondag|volgende_week ... er ?dan niet_meer is|ben|zijn|bent
    eind|einde van_de maand|week ... niet_haalt|niet_haal|niet_meer + keus|keuze|zelf
    kan .. zelf ?straks|dan|dat niet_meer + dagboek*|zeggen|vertellen|schuld|brief
    besloten|besluit|beslissing ... klaar_is|voorbij_is|over_is|vast .. + mij|mijzelf|last|leven|roep|winter|zomer
    mijn besluit|beslissing .. staat_vast|is_genomen|vast ! {therapie} {sterven}
    knoop .. doorgehakt + bestaan|leven|moe|mijzelf
    ik_heb|heb_ik|heeft een|al|geen|ook|er ?al|concreet ?een plan|datum|draaiboek $
    heb .. er .. datum|dag|moment .. voor ! {therapie} afspraak operatie scan
    niet ?door|aan|van|vanwege ?de|die|mijn|deze ziekte|tumor|kanker + haal|ga|niet_meer|meemaak|nooit_meer ! zoek
    ik .. er .. niet_meer bij + week|maandag|straks|weekend ! feest groep werk*
    leven .. klaar .. + voorbereiding*|zondag|getroffen
    leven is ?voor ?mij klaar|gedaan|voltooid
"""  # noqa: E501 - one rule a line

_FAREWELL = """
    laatste bericht|berichtje|appje ! voicemail ziekenhuis
    laatste keer|dag|brief|groet + schrijf|besloten|jullie ! {therapie} les bezoek
    dit is|was|wordt ?dus ?dan de|mijn laatste .. keer|bericht|groet|brief|nacht ! {therapie} les controle bestraling
    afscheidsbrief*|zelfmoordbrief*|afscheidsbriefje* !! {sterven} uitvaart voorbeeld helpt ongeneeslijk weken
    zeg|zeggen|vertel ... tegen ?mijn .. kinderen|dochter|zoon|man|vrouw|moeder|vader|ouders ... dat_ik_van|schuld|hield|spijt ! hoe
    niet .. haar|jullie|jouw|zijn schuld .. is + zeggen|straks|niet_meer
    sorry .. voor alles ! gezeur
    sorry_dat_ik_er was|ben|ooit
    vergeef_me|vergeef_mij|vergeef|vergeven .. + ga|wil|god|niet_meer|leven
    briefje|brief|bericht|app|appje|appte|schreef .. sorry|spijt|afscheid|vaarwel ! werkgever
    dit_was_het + lieve|allen|leven|vaarwel|doeg
    doeg|dag|vaarwel|adieu .. wereld|leven|lieve_allemaal ! begraaf
    groet u|jullie ?allen|allemaal $
    het_ga jullie|u ?allen|allemaal goed
    bedankt|dank ... ligt_niet|vaarwel|voor_alles_vaarwel
    ligt_niet .. aan ?jullie|u|jou + bedankt|vaarwel|best_gedaan
    niemand|jezelf|jullie|niks .. verwijten|kwalijk_nemen ! dokter* ziekenhuis
    het_was mijn keuze|keus|eigen_keuze
    afscheid + genomen|nam|neemt|nemen + hangt|doorhadden|telefoon|leven ! {sterven}
    wou|wilde|wil ?jullie|je|nog|alleen|even .. zeggen .. jullie|u|je .. lief|goed .. waren|was|geweest
    alles|papieren|spullen|administratie|huis .. geregeld|opgeruimd|klaar|ligt_klaar + kat|hond|ga_jullie|voorbij|niet_te_antwoorden|niet_meer|\
dank ! {sterven} verhuiz* geopereerd operatie lijstje
    iemand|wie|baasje .. hond|kat|huisdier* ... er_niet_meer|deze_week|vraag_niet !! {sterven}
    hond|kat .. plek|onderdak|baas + daarna_ga|ga_ik_ook|niet_meer
    hoeft|hoef niet te .. antwoorden|reageren + morgen|voorbij|alleen_een|laatste
"""  # noqa: E501 - one rule a line

_SENSED = """
    donkere|gedachten .. trekt|terug|steeds|harder|weer|hoofd|kwijt ! {therapie} piekergedachten
    die|donkere|zwarte|sombere gedachten ?weer + toegeef|niet_meer|alleen|bang|leven
    doe_het doe_het
    doe_het vannacht|vanavond
    zegt ?steeds doe_het|spring
    het spookt .. dood
    wat_ik ?hier nog doe|zoek ! weet_niet_wat_ik
    snap|weet .. niet .. wat_ik|waarom_ik .. hier nog doe|ben ! {therapie}
"""

VEILED = Lexicon(
    "".join((_BURDEN, _DONE, _SOON_GONE, _FAREWELL, _SENSED)),
    GROUPS,
    unless="niet_suicidaal geen_gekke ga_ik_niet niks_aandoen niet_somber",
)
