"""The small words around a name that say whether a place is meant, whose it is, and what for.

All are comparison keys (see `keys.key_of`): lower case, no accents, ij written as y.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.replace("ij", "y").split())


ARTICLES = _words(
    """de het een t n deze die dat dit mijn mn m'n myn je jouw zijn zn z'n haar ons onze hun uw geen elke iedere ieder
    alle veel weinig twee drie vier vijf zes der"""
)
"""Before a word that is also a name, these make it the word: "de buren", "mijn haren"."""

PREPOSITIONS = _words("in uit te bij naar nabij rond rondom vanuit vanaf richting tussen tot")
AREA_WORDS = _words(
    """regio omgeving omg omgev omstreken gemeente gem provincie prov dorp dorpje stad stadje plaats plaatsje
    woonplaats vlakbij dichtbij vlak dicht nabij wijk buurt kern gehucht stadsdeel kern"""
)
"""Right before a name these announce a place."""
AREA_NOUNS = AREA_WORDS - {"wyk", "buurt", "vlak", "dicht", "kern"}
"""Right before a name these leave no doubt."""
NEAR_BEFORE = _words(
    "bij nabij rond rondom vlakbij dichtbij omgeving omg omgev omstreken regio buurt richting kant tussen buiten reg"
)
NEAR_AFTER = _words("eo omgeving omstreken")
LIVING = _words(
    """woon woont wonen woonde wonend wonende woonachtig woonplaats kom komt komen afkomstig zit zitten leef leven
    thuis verhuisd verhuis verhuizen gevestigd adres wonnen won wone wonn woo"""
)
LIVING_HERE = _words("woon woont wonen wonend wonende woonachtig woonplaats wone thuis adres kom verhuisd")
OF_PLACE = _words(
    """buurt omgeving kant regio richting rand centrum gemeente inwoner inwoners bewoner bewoners dorp stad ziekenhuis
    hospice inloophuis afdeling kern noorden zuiden oosten westen buiten omstreken hart hartje midden stadhuis
    wijkteam thuiszorg noordkant zuidkant oostkant westkant even net ver dichtbij vlakbij ten noordoosten
    noordwesten zuidoosten zuidwesten bibliotheek gebied kerk provincie huisartsenpost vrijwilligers buurthuis
    eind"""
)
"""After these, "van" + name is a place: "de omgeving van Best"."""

PARTICLES = _words("van der den de ter ten te vd v d het t 't in op aan")
TITLES = _words(
    """mevrouw mevr mw mvr mevouw meneer mijnheer menheer meneeer dhr heer hr dr drs prof ir mr dokter doktor professor
    zuster broeder familie fam juf juffrouw meester pastoor dominee ds pater tante oom opa oma buurvrouw buurman
    wethouder burgemeester notaris echtpaar gezin weduwe mej echtgenoot mevrouwtje lerares dominee pastor rabbi
    imam"""
)
"""What follows is a person: "dokter Dalen", "familie van Breda"."""
PROFESSIONS = _words(
    """huisarts arts chirurg oncoloog longarts uroloog internist verpleegkundige specialist psycholoog therapeut fysio
    collega vriendin vriend casemanager coach zwager schoonzus neef nicht zanger schrijver actrice acteur"""
)
"""What follows is a person if it could also be a surname."""

FOLLOW = _words(
    """en of maar want dus is ben heb heeft hebben zijn wij ik we mijn mn myn waar wat wie met voor die zoek zoeken
    graag hulp iemand iets er omgeving eo al sinds zelf samen alleen nu woont woon wonen kan kunt kunnen zou wil
    geen ook daar hier als om door bij aan tot op dan hoe hallo hoi dank bedankt alvast gr groet groetjes
    groeten mvg momenteel omdat terwijl wonende gemeente provincie nl nederland ongeveer vanwege zodat na tegen
    tijdens vandaag zit zitten niks niets gaat"""
)
"""Words that start something new, so the name before them was complete."""
SURE_FOLLOW = _words("en maar want dus ik wij we mijn mn zoek heb ben kan is waar wat met voor die sinds waar nu al")

SERVICES = _words(
    """rouwgroep rouw rouwcafe rouwbegeleiding rouwverwerking lotgenoten lotgenotengroep lotgenotencontact praatgroep
    hospice inloophuis inloop centrum hulp vervoer mantelzorg mantelzorgsteunpunt steunpunt yoga wandelgroep
    wandelen sport sporten fitness fysio fysiotherapie massage schilderen creatief pruik pruiken haarwerk
    voeding dietist geld schulden schuldhulp financieel werk uwv thuiszorg huishouding huishoudelijke kinderen
    gezin psycholoog maatschappelijk vrijwilliger vrijwilligers oncologie kanker borstkanker darmkanker
    longkanker prostaatkanker aya jongeren groep cafe bijeenkomst steun begeleiding zorg gesprek praten therapie
    mindfulness meditatie ontspanning revalidatie nazorg geestelijk palliatief palliatieve huisarts ziekenhuis
    boodschappen oppas maaltijden informatie ipso toon hermans ondersteuning contact buddy maatje gespreksgroep
    herstel energie vermoeidheid seksuoloog relatie levenseinde workshop muziek zingen koken tuinieren taxi rit
    rijden begeleider oncoloog coach openingstijden locatie adres ka-doos doos kadoos"""
)
FUNCTION = _words(
    "ik je u hij zij ze we wij jullie is ben bent was waren heb heeft hebben had niet dat dit zo erg er wel nog ook"
)
"""In a message of keywords these do not occur."""

FOOD = _words(
    """kaas koek worst mosterd hutspot bol bollen balletjes moppen haring ui uien aardappel bier wijn vlaai stroopwafel
    stroopwafels kaasje kazen jenever drop sla meisjes hopjes kruidkoek paling campina"""
)
CLUBS = _words(
    """omroep rtv radio dagblad fc sc nec nac pec rkc psv sparta fortuna ajax vv hogeschool
    universiteit university universitair tu rechtbank vu
    verdrag slag unie vrede nieuwsbode courant ggd rabobank"""
)
CLUB_AFTER = _words("university universiteit campina courant marathon airport festival fc")
HOSPITALS = _words(
    """umc mumc umcg umcu lumc amc vumc mc erasmus isala radboud radboudumc catharina amphia antonius olvg rijnstate
    maxima viecuri zuyderland bravis spaarne dijklander noordwest meander gelre treant tergooi diakonessenhuis
    haga hagaziekenhuis alrijne franciscus maasstad ikazia albert schweitzer elisabeth jeroen bosch bernhoven
    elkerliek laurentius slingeland flevoziekenhuis martini mst medisch ziekenhuis ziekenhuizen ziekenhuisgroep
    gasthuis zgt reinier graaf groene langeland cwz etz jbz mmc azm nki avl kliniek streekziekenhuis ziekehuis
    zkh"""
)
TREATED = _words(
    """lig ligt gelegen behandeld behandeling behandelingen bestraald bestraling bestralingen bestraal geopereerd
    operatie opgenomen opname ziekenhuis umc chemo chemo's chemokuur chemokuren kuur kuren immunotherapie immuun
    controle controles scan arts artsen oncoloog specialist internist chirurg poli polikliniek amc avl lumc umcg
    vumc mumc radboud erasmus isala werk werkt werken werkte kantoor stage studeer studeert vakantie weekend
    opgegroeid geboren vroeger oorspronkelijk begraven crematie kliniek second opinion bestraalt mri loopt prik
    zhs zkh gewoond woonde baan zaak school hotel bezoek"""
)
SELF = _words("ik wij we k ikzelf mijzelf mezelf wijzelf zelf mij")
OTHERS = _words(
    """moeder vader ma pa mam pap mama papa broer zus zusje broertje dochter zoon schoonmoeder schoonvader schoonouders
    oma opa tante oom vriendin vriend buurvrouw buurman collega hij zij ze ouders kinderen kind kleinkind
    kleinkinderen nicht neef schoonzus schoonzusje zwager client cliente patient patiente mevrouw meneer moeders
    moe vrienden schoondochter schoonzoon nichtje neefje ex kennis broers zussen dochters zoons stiefvader
    stiefmoeder mn_moeder"""
)
NEEDING = _words("nodig zoekt wil wilt zou behoefte zoeken terecht hulp vraagt mag durft kan")
COUNTRIES = _words(
    "belgie vlaanderen duitsland frankrijk noorwegen spanje engeland suriname curacao zwitserland amerika canada polen"
)
POLITICS = _words(
    """politiek politici kabinet regering minister ministers bezuinigen bezuinigingen verzinnen bedenken besluiten
    beslissen heren kamer"""
)
FIRST_NAME_WORDS = _words("wil dik lies job floor roos ton an ab jet fem tiny door max mark bas star rob nel ans")
"""First names that are words too: only with a capital are they names."""

TWO_LETTER_WORDS = _words(
    """en in is de we ik ja op te of ze al om er na as ga ha he me mg ml km cm mm kg gr jr st mn ie zo nu zn ex tv pc
    ok un le la el kv nl ma di wo do vr za zo mb gb kb cc dl hz pk pt vs bv nv eu ct au oh eh ah uw je hy zy by
    my wy wo"""
)
UNITS = frozenset({"mg", "ml", "km", "cm", "mm", "kg", "gr", "mb", "gb", "cc", "dl", "kw", "hz", "kj", "mc", "ug"})
"""Never the letters of a postcode, not even glued to the digits: "1000mg"."""

LEAD_INS = _words(
    """in uit te bij ik woon wonen wij we kom het is dat nou eh uh ehm ergens omgeving omg regio gemeente vlakbij van
    hier hoi hallo nu dan gewoon net zit dorp plaats stad provincie dorpje plaatsje mijn woonplaats oh o ja ok
    oke buurt de rond nabij richting heet woonplaats: mn postcode prov gem um tja effe even graag aub svp nl dus
    hoor groet"""
)
