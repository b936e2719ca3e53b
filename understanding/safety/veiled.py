"""Suicidality that is not said in so many words: being a burden, being done, sensing an end."""

from understanding.safety.farewell import FAREWELL
from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

#: Out of papers there may be no way either; debts beside despair are no exception.
_PAPERS = " ".join(
    f"uitweg_{link}_{papers}"
    for link in ("uit_die", "uit_de", "meer_uit_die", "met_die", "meer_met_die")
    for papers in ("beslagleggingen", "toeslagen", "formulieren", "aanvragen", "brieven_van", "deurwaarder*")
)

_BURDEN = """
    beter_af|beter|makkelijker|rustiger|fijner|gelukkiger|opgelucht|simpeler|goedkoper .. zonder_mij|zonder_me
    zonder_mij|zonder_me .. beter|rust|rustiger|makkelijker|gelukkig*|opgelucht|fijner|goedkoper|verder_gaan|door_te_gaan ! kunnen_ze_niet niet~zonder
    red*|redt ?het -- wel -- zonder_mij|zonder_me
    redt|redden .. wel|ook .. zonder mij|mijn $ ! vakantie avond werk*
    niemand|geen_mens zou|zal|gaat|die ?er mij|me ?echt|ooit missen|mist
    niemand mist mij|me
    meer aan .. verzekering|uitkering|geld|erfenis|polis .. dan aan mij
    levensverzekering*|uitvaartpolis|uitvaartverzekering|overlijdensrisico* + zelf_doe*|zelf_doet|zelf_voor|zonder_mij|beter_af|goedkoper|dan_aan_mij
    iedereen|ze|allemaal|jullie|dan .. verlost van_mij|van_me
    iedereen|ze|allemaal|jullie|kinderen|man|vrouw ?allemaal|eindelijk ?is|zijn|dan ?is ?eindelijk van_mij|van_me ?allemaal af|verlost
    is|zijn|bent|ben ?jullie|ze|iedereen|je|u|{naaste} ?eindelijk|allemaal|straks|dan ?allemaal van_mij|van_me af|verlost
    ben|voel .. alleen ?maar|nog een|tot last ! belast*
    toch|maar|alleen|enkel een last|blok_aan ! belast*
    ben ?ik ?alleen|maar|toch een last|blok_aan|sta_in_de
    niemand meer|langer tot_last
    niemand .. tot_last .. zijn + besluit|besloten|leven|vannacht
"""  # noqa: E501 - one rule a line

_DONE = """
    voor|van ?mij|me hoeft ?het|dit|leven|allemaal ?allemaal|echt|eigenlijk niet_meer ! bellen sturen praatgroep cadeau folder {therapie}
    hoeft|hoef ?het|t|dit|allemaal|leven .. voor|van ?mij|me ?allemaal|echt niet_meer ! bellen sturen cadeau afspraak folder {therapie} !- reanimeren_hoeft
    hoeft|hoef het|t|dit|leven .. van|voor mij|me ?allemaal|echt niet ! bellen sturen cadeau afspraak folder {therapie}
    het|t|dit|leven hoeft|hoef .. van|voor mij|me ?allemaal|echt niet ! bellen sturen cadeau afspraak folder {therapie}
    van_mij|voor_mij hoeft ... verjaardag|kerst|morgen|jaar|zomer niet_meer
    van_mij mag|is ?het|dit|leven ?nu|wel|allemaal voorbij|over|klaar|afgelopen|gedaan|ophouden
    voor_mij is ?het|dit|leven ?nu|wel|allemaal voorbij|over|afgelopen|gedaan ! {therapie}
    van_mij mag het licht uit
    mag het van_mij|voor_mij ?wel|dan voorbij|over|klaar|afgelopen|ophouden ! {therapie} pijn
    mag het ?wel|nu ?eens voorbij|afgelopen zijn ! {therapie} pijn
    ^ hoeft|hoef ?het|t|allemaal niet_meer ?zo ?voor mij|me ?hoor $
    ^ ?ik wil ?het|zo|gewoon|echt niet_meer ?hoor|zo $
    als_het|als_dit .. zo|moet .. hoef_ik|hoeft .. niet
    ik hoef ?dit ?allemaal niet_meer ?zo|mee_te_maken $ ! dokter*
    hoef ?het|dit|allemaal ?ook ?allemaal niet_meer mee|zo ?te_maken ! {therapie}
    hoef|hoeven|wil ?ik geen lente|winter|zomer|herfst|kerst|verjaardag|jaar|morgen ?meer ! cadeau feest vieren
    besloten ... winter|zomer|lente|kerst niet_meer
    niet|geen .. winter|zomer|lente|herfst|kerst|volgend_jaar .. {wil}|meer_wil + besloten|laatste_keer
    {wil} .. winter|zomer|lente|kerst niet_meer ! vieren feest
    voor_mij de laatste keer ! {therapie}
    het_is ?zo ?nu genoeg|mooi_geweest|goed_geweest|klaar_zo|welletjes + hoef|lente|laat_mij|plan_ik|niks_meer ! bedankt koffie {therapie}
    mooi_geweest|welletjes|genoeg_geweest + jaar|niet_wachten|ga_niet|dood|vannacht|leven ! werk* pensioen {therapie}
    laat mij|me ?maar ?gewoon gaan|sterven|doodgaan|stikken|verdwijnen|verzuipen|creperen ! naar_huis vakantie !- gaan_als_het_zover_is
    klaar|gedaan|afgelopen|over|voorbij ?is|was met_mij|met_me ! arts* dokter* ziekenhuis specialist*
    met_mij|met_me gedaan|afgelopen ! arts* dokter* ziekenhuis
    ga|ga_ik|wachten ?ik .. niet .. wachten|afwachten .. tot|op .. natuur|dood|einde|aftakel*|kanker|ziekte
    ben|was|wees ik ?ze|het|hem|hen|de ?kanker|tumor|ziekte|dood ?liever|gewoon voor $
    geen|nergens|nul ?enkele reden|redenen ?meer $
    voor wie|wat .. ik .. nog .. volhou*|doen|doorgaan|opstaan
    waar ?doe|zou|moet ik ?het ?eigenlijk|allemaal nog ?allemaal voor ?doen $
    hier niks|weinig|nog ?meer te_zoeken
    zoek .. de uitgang ! gebouw parkeer*
    mij|me .. uitzetten|uitschakelen ?maar voorgoed
    ik ga toch|ook $
    mijn taak|tijd .. zit_erop|is_gedaan|zit_er_op|volbracht
    geen|nergens .. uitweg|uitkomst|licht|perspectief .. meer ! uitgezaaid rijbewijs baan !- {papers}
    zie|heb .. geen .. licht|uitweg|toekomst|gat_meer ! werk* !- {papers}
    geen uitweg|uitkomst !- {papers}
    {wil} .. eeuwige|eeuwig|voorgoed ?rust
    eeuwige|eeuwig slaap|slapen
    {wil}|laat -- weg|verdwijnen|verdwenen .. voorgoed|altijd|wereld|eeuwig
    weg|verdwijnen|verdwenen ?zijn ?voor voorgoed|altijd|eeuwig|van_deze_wereld
    weg ?van|uit ?deze wereld|aarde
    ^ ?ik verdwijnen|verdwijn wil|willen ?ik $
    {wil} ?ik ?nog ?gewoon|alleen|maar|enkel ?maar|gewoon verdwijnen|uitdoven|weg_blijven|wegblijven ! pijn_verdwijnen klachten angst littek* {therapie}
    {wil} ?alleen|maar ?maar weg|rust + voorgoed|verdwijnen|pijnloos
    ^ ?en|maar|nu ?ik wil ?ik ?alleen|hier|gewoon|maar|nu ?alleen|maar weg ?zijn|van_hier $
    {wil} .. nooit_meer|niet_meer opstaan|opstaan_ooit ! bank
    wens|{wil} dat het ophoudt|stopt .. ?niet ?de ?pijn ik
    {wil}|wens|alleen dat ?het|alles ?gewoon|allemaal stopt|ophoudt + alles|voorgoed|toekomst ! pijn_stopt piekeren malen
    ophouden|stoppen .. met_alles|met_mij ! roken chemo
    knop ... ingedrukt|in_gedrukt|omgezet|uitgezet|ingedrukt_had + als|had|was
    er .. ?er was knop|knopje ! app website
    bocht niet|vergeten halen|nemen
    daar zorg ik ?zelf|wel ?zelf|wel voor + er_niet_meer|over|klaar|tijd|dood|voorbij|gedaan
    zorg ik ?daar alsnog ?zelf voor|daar
    misschien ?wel alsnog zelf|voor|daar + sterven|dood
    help .. handje + dood*|sterven
    ga .. dood|doodgaan ... niet .. afwachten
    maakt ?het .. straks|binnenkort|allemaal toch niks ?meer uit
    wat|dacht als ik ?nu|gewoon|er|maar ?gewoon stop|ophoud ?met bestaan|leven|er_mee
    had|was|waren .. mij|me|het|hij .. maar .. meegenomen|doodgemaakt|niet_gered ! jas
    had|kreeg ?ik ?maar .. maar .. hartstilstand|hartaanval|hartinfarct|dodelijk*
    was|bleef|waren .. maar .. erin_gebleven|in_gebleven|gebleven_in + dood|klaar|operatie|narcose
    as|als ik .. durfde .. was .. er .. niet_meer
    god|heer|hij_daarboven|lieve_heer|allah|jezus .. mij|me .. halen|haalt|haal|komt_halen|wegneemt|tot_zich|roept|ophalen ! {sterven} hij_vraagt geachte
    mij|me .. halen|haalt|haal|wegnemen|tot_zich .. god|heer|allah
    in mijn slaap .. {wil}|hoop|gaan|halen|sterven|blijven ! schrik huil*
    hoop|wou|bid .. dat|er .. iets .. gebeurt ?en|dat|zodat .. niet .. terug|thuis|hoef
    hoop|wou|wens|jammer .. vrachtwagen|auto|bus|trein|tram|tumor|kanker .. mij|me .. ziet|schept|raakt|pakt|overrijdt|aanrijdt|omver|opschiet|haalt
    hoop .. tumor|kanker|ziekte .. opschiet|snel_is|snel_gaat|wint
    weer|alweer|helaas|verdorie niet gelukt .. weg|dood|wakker|blijven
    elke|iedere ochtend|morgen .. wakker|ogen .. helaas|verdorie|weer_niet|jammer|teleurgesteld|shit + weg|niet_gelukt|leven|leef|nog_hier|er_nog
    houd|hou|houden .. in_leven + {wil}|niet_meer ! arts* machine* ic beademing
    mogen|mag|kunnen|kan ze|jullie|je|hij mij|me ?wel|maar|gewoon begraven|opruimen|afvoeren|weggooien
    begraven|opruimen mij|me ?maar $
    in een kist .. lig|liggen|wil + liever|aan_mij|voor_kerst
    als_het_aan_mij|als_het_van_mij .. ligt|afhangt + kist|dood|voorbij|afgelopen|onder_de_grond|er_niet_meer|niet_meer ! hospice
    niet_meer_zijn|er_niet_meer|nooit_meer_thuis + niks_met_de_ziekte|niet_door_de_ziekte|niet_aan_de_ziekte|niet_aan_die_ziekte|expres|vanzelf_niet_meer
    ligt|komt|heeft niet|niks aan|door|met|te_maken .. ziekte|kanker + er_niet_meer|niet_meer_bij|niet_meer_zijn
    einde|de_dood|dood ?ik kies .. zelf ! {sterven}
    als de_dood .. deur|open|welkom
    stop|stoppen|klaar .. met_de_rest|en_met_alles|met_de_rest_ook ! opruim*
    niet .. wakker|ochtend|morgen .. door mijzelf
    door mijzelf + haal|niet_meer|er_niet|nacht ! aangedaan gemaakt
    allebei|er_allebei .. vanaf|ervan_af + bed|doorzetten|kussen
    ben_ik|is_hij|is_ze ?er|straks|dan|vanzelf ?vanzelf|straks niet_meer + precies|wat_ik_wil|niks_eet|expres
"""  # noqa: E501 - one rule a line

_SENSED = """
    donkere|zwarte gedachten .. trekt|terug|steeds|harder|weer|kwijt ! {therapie} piekergedachten
    die|donkere|zwarte|sombere gedachten ?weer + toegeef|niet_meer_tegen|niet_alleen_zijn|bang_van_mijzelf|leven
    rare|gevaarlijke|verkeerde|enge gedachten|plannen .. ?in|over ?mijn hoofd|leven|mijzelf ! geen_rare
    doe_het doe_het
    doe_het vannacht|vanavond
    zegt ?steeds doe_het|spring
    het spookt .. dood
    wat_ik ?hier nog doe|zoek ! weet_niet_wat_ik werk*
    snap|weet .. niet .. wat_ik|waarom_ik .. hier nog doe|ben ! {therapie} werk*
    leven loslaten|los_laten|weggooien|vergooien
"""

VEILED = Lexicon(
    "".join((_BURDEN, _DONE, _SENSED, FAREWELL)).replace("{papers}", _PAPERS),
    GROUPS,
    unless="niet_suicidaal geen_gekke ga_ik_niet niks_aandoen niet_somber",
)
