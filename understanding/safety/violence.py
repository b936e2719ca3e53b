"""Violence at home, abuse and threats: done to the one who writes, to somebody else, or feared from one's own hands."""

from understanding.safety.coercion import COERCION
from understanding.safety.patterns import Lexicon
from understanding.safety.rage import RAGE
from understanding.safety.threats import THREATS
from understanding.safety.words import GROUPS

#: A child among other children, and what is thrown or hit without harm.
_PLAY = (
    "juf meester bijt_kinderen school klas klasgenoot* andere_kinderen andere_jongens broertje_gooit speelgoed bal "
    "voetbal*"
)

#: Words for hitting and biting that hit nobody, and for a scolding: struck out, so that a blow beside them counts.
_NO_BLOW = "stomheid_geslagen bijt_haar_nagels bijt_zijn_nagels ertussenuit_geknepen eigen_spiegelbeeld slaat_niet_ofzo"
_SCOLDED = (
    "krijg_op_mijn_kop krijg_ik_op_mijn_kop krijg_ik_steeds_op_mijn_kop kreeg_ik_op_mijn_kop op_mijn_kop_gekregen "
    "op_mijn_kop_krijg op_mijn_werk_op_mijn_kop op_het_werk_op_mijn_kop"
)

_BLOWS = """
    huiselijk|partnergeweld|mishandel*|kindermishandeling|ouderenmishandeling|stalking|stalkt|stalker|gestalkt
    gewelddadig*|aanrand*|aangerand|verkracht*|incest|eerwraak|handtastelijk*
    geweld .. thuis|in_huis|door|van|partner|gezin|man ! film
    {slaan} .. {slachtoffer} ! deuren zak mee_om gek_te schrik erdoor* nieuws ogen_op {spel} !- {no_blow}
    {slachtoffer} .. {slaan} ! schrik erdoor* zich_er deuren {spel} !- {no_blow}
    {slachtoffer}|ik .. krijg|krijgt|kreeg|gekregen .. klappen|slaag|stomp|schop|oplawaai|oorvijg|mep|tik|rammel|lel ! mentale {therapie}
    {klappen} krijg|krijgt|kreeg|gekregen|geven|geeft|gaf|uitgedeeld ! mentale {therapie} !- {scolded}
    krijg|krijgt|kreeg .. ervan_langs|{klappen} ! mentale {therapie} emotionele !- {scolded}
    ervan_langs ?krijg|krijgt|kreeg|geeft
    draai|lel|mep|klap|tik .. om|tegen|op ?zijn|haar|mijn|de oren|gezicht|wang|hoofd
    hij|zij|ze|vent|man|vader|papa|mama|moeder|zoon|partner ?soms|vaak|altijd slaat|schopt|wurgt|mept ! {spel} zich_er !- slaat_niet_ofzo
    slaan ?ook|mij|ons|kinderen ?ook .. + hij|man|drinkt|bang|kinderen|ouders|vader ! zak erdoor* !- geen_slaan
    bang .. slaat|slaan|klappen
    greep|grijpt|pakte|gegrepen|pakt .. mij|me|haar|hem .. keel|strot|haren|nek|polsen ! {therapie}
    keel .. dichtknijp*|dichtkneep|greep|grijpt|gegrepen|dichtgeknepen
    hij|man|vader|papa .. hand|vuist .. in ?mijn|haar gezicht
    duwt|duwde|geduwd|duwen|gooit|gooide|smijt|smeet|sleurt|sleurde|trekt|trok ?hij|ze|zij mij|me|haar|hem|mama|papa|{naaste} .. tegen|van|door|aan|omver|trap|muur|haren|grond ! \
rolstoel bal ruzie
    {naaste}|mij|me|haar|hem .. tegen|door|van ?de|het muur|deur|trap|kast|kamer|grond|vloer|raam .. {gooien} ! {spel} eten
    {gooien} .. {naaste}|mij|me|haar .. door|tegen|van ?de kamer|muur|trap|grond ! {spel} eten
    {slachtoffer}|hij .. gesmeten|vastgebonden|vastbindt|gewurgd|bespuugd|uitgehongerd ! ziekenhuis rolstoel
    {slachtoffer}|ik ?word|ben|werd|wordt .. vastgebonden|opgesloten ! voel lichaam lijf huis_zelf !- in_het_ziekenhuis_vastgebonden
    handafdruk*|wurgplek*|wurgsporen|knijpplek*
    striemen|brandplek* .. pols*|hals|nek|rug|kind|leerling|haar_armen|gezicht ! infuus bestraling* buik prednison
    blauwe plekken|plek + ineen|ineenkrimp*|bang|vertrouw|leerling|thuis_slaag|gevallen_zegt|trap_gevallen_zegt|hij_deed|door_hem|uitleg ! {therapie} bloed* tandvlees trombo* prikgaten
    arm|arm_blauw|oog .. blauw + door_hem|hij_deed|geknepen|beetgepakt|vastgepakt
    blauw oog + man|vader|zij|schreeuw*|ruzie|thuis ! operatie
    heeft ?mijn arm|neus|kaak|rib|pols|vinger gebroken + hij|man|zoon|partner
    krimpt|kromp|duikt|dook ?in ineen|elkaar|weg + vader|moeder|man|hij|haar|stem|hand ! vergaderstoel pijn
    losse handjes|handen|hand
    handen .. niet_thuis
    spuugt|spuugde .. in ?mijn|haar|zijn gezicht ! bloed
    {slachtoffer}|kinderen .. iets|wat aan_te_doen|aandoet|aandoen|aan_doet + hij|zij|man|ex|dreig*|bang|weg ! {lang}
    raakt|zit|zat|betast .. aan|mij .. niet_wil|wil_niet|niet_wilde + hij|oom|vader|man|opa ! tablet
    tegen mijn wil + seks|hij|bed
    zit|raakt|komt|zat .. aan_mij|aan_me|aan_haar .. + stiefvader|oom|opa|niet_wil|broek|borsten
    dwingt|gedwongen|dwingen .. mij|me|haar|hem .. trouwen|seks|bed|geld|tekenen|vrijen
    stiefvader|oom|opa|zwager|broer .. nachts .. kamer|bed ! waken
    nachts .. bij|in|op .. zusje|dochter|dochtertje|meisje .. bed|kamer ! waken
    stiefvader|vader|oom .. nachts .. mijn|haar kamer|bed ! waken
    kapot_geslagen|kort_en_klein|kapotgeslagen|servies|kapot_gooit|gooit_met|gooit_dingen + hij|papa|man|vader|bang ! {spel} verwoed
    kort_en_klein|deur_ingetrapt|deur_in_getrapt|trapt_de_deur
    schreeuw*|tiert|scheldt|vloekt ... slaat|slaan|mept|duwt|dreigt|trapt ! {spel}
    verwaarlo* .. oma|opa|moeder|vader|kind* ! ik_verwaarloos voel
    eigen_vuil|vastgebonden|vastbindt + hij|zij|haar|oma|moeder|ligt !- in_het_ziekenhuis_vastgebonden
    haal mij|me|ons .. weg ! ziekenhuis
    ouders|papa|vader .. vechten|slaan ! tegen_kanker tegen samen erdoor* deuren_slaan
    agressief|agressie|agressieve .. geworden|gedrag|naar_mij|naar_haar|naar_mama|tegen|wordt ! kanker tumor_is vorm agressieve_vorm soort cel* variant
    wordt|is|doet|werd|zo ?heel|erg|steeds agressief|gewelddadig|handtastelijk ! kanker vorm soort tumor_is voetbal* sport* spel
    {wapen} .. kussen|gezwaaid|bedreig*|keel|zwaait|tegen_mij|op_mij|dreigt ! operatie koken
    loopt|zwaai*|gezwaaid|stond|rond|achterna .. met .. {wapen} ! bloemen groente
    gestoken|steekt .. met .. mes|schaar|naald|breinaald|vork|schroevendraaier
    met een|het mes|schaar|breinaald|vork|schroevendraaier|riem|stok|fles|snoer .. gestoken|geslagen|steekt|slaat
"""  # noqa: E501 - one rule a line

_FEAR_OF_SOMEBODY = """
    bang ?ben|zo|ook|doods van ?mijn|onze|zijn|haar man|vader|moeder|zoon|vriend|partner|ex|stiefvader|broer|ouders|echtgenoot|papa|hem
    bang|doodsbang ?ben|zo|ook voor ?mijn|onze|zijn|haar man|vader|zoon|vriend|partner|ex|stiefvader|broer|echtgenoot|papa|hem|buien|drift* ! \
dood* sterf* verlies* toekomst operatie scan uitslag gezondheid onderzoek en_voor pijn dat_hij dat_ze ziek* hem_straks
    bang mijn man|vader|zoon|vriend sterk|slaat|boos
    bang|angst|doodsbang ?ben|word .. als|wanneer hij|ie|man|vader|papa|ex .. thuiskomt|thuis_komt|drinkt|gedronken|binnenkomt|boos|kwaad ! uitslag
    als|wanneer hij|ie|man|vader|papa .. drinkt|gedronken|dronken|kwaad ... bang|slaat|verstop* ! uitslag
    man|hij|vader|zoon|papa .. dronken|drinkt|schreeuwt|schreeuwen|tiert ... ben_bang|bang_voor|ik_bang|bang_van|zo_bang ! uitslag scan dood
    durf .. niet|nooit .. naar_huis|thuis_te_zijn|hardop|iets_te_zeggen|weg_te_gaan|tegen_te_spreken + man|hij|ex|partner|vader|vrouw|zoon ! durf_hem durf_mijn
    durf niet|nooit ?meer ?alleen naar_huis|naar_bed|thuis_te_zijn + man|hij|ex|partner|vader|vrouw
    durf niet_naar_bed|niet_slapen + slot|hij|man|mes
    deur .. op_slot + bang|echtgenoot|slaapkamer|hij_komt|schreeuw*
    verstop*|schuil|zit_in_de_kast|onder_het_bed|onder_mijn_bed|badkamer + schreeuw*|slaan|ruzie|dronken|hij_zoekt|papa_boos ! tumor pillen
    buren|buurvrouw|buurman|muur|hiernaast|beneden|boven|overburen .. gil*|schreeuw*|klappen|gebonk|geslagen|huilen + zij|ze|kind*|vrouw|blauw|bang|slaat|hem ! \
zij_wij drilboor !- heb_ik_zitten_huilen ik_barstte_in_huilen
    hoor|horen|hoorde .. gillen|schreeuwen|slaan|klappen + buren|buurvrouw|muur|hiernaast|bovenburen
"""  # noqa: E501 - one rule a line

_OWN_HANDS = """
    ik .. {naaste}|haar|hem .. geslagen|geschopt|gerammeld|geknepen|gewurgd|gemept|geduwd ! verwijt* nooit !- ertussenuit_geknepen
    ik ?heb .. sloeg|schopte|mepte|kneep|schudde .. {naaste}|haar|hem ! verwijt*
    ik heb|had ?hem|haar|{naaste} ?toen ?een klap|mep|tik|duw gegeven
    te hard|ruw|hardhandig .. beetgepakt|vastgepakt|aangepakt|vastgegrepen|geknepen|geduwd
    hardhandig|ruw .. {naaste}|haar|hem|mij|me ! internist_was_ruw arts_was_ruw dokter_was_ruw chirurg_was_ruw
    hard|kind|haar|hem .. door_elkaar .. geschud|gerammeld|schud|rammel
    schud|schudde|rammel ik|hem|haar ?hem|haar
    bang .. dat_ik .. iemand|haar|hem|hen|{naaste} .. aandoe|aan_doe|vermoord|sla|iets_doe|iets_aandoe|pijn_doe|slaan|iets_aan ! besmet til
    ik ga|wil|zou|kan|zal -- hem|haar|ze|iemand|{naaste}|{arts} .. vermoorden|doodslaan|doodmaken|kapotmaken|neersteken|wat_aandoen|iets_aandoen|boeten|dood_slaan
    {wil} -- {naaste}|hem|haar|{arts} .. vermoorden|doodmaken|dood_maken|verstikken
    {naaste}|haar|hem .. bijna .. iets|wat aangedaan|aan_gedaan|gedaan_had
    kussen .. op .. gezicht ! mijn_gezicht
    kussen|kussentje + stik*|doodga*|doodgaat|er_vanaf|vrij|geen_adem + hij|zij|hem|haar|moeder|vader ! mijn_hoofd
    expres|met_opzet ... hem|haar|{naaste} + eten|drinken|pijn|laten_liggen|medicijnen|pillen
    hem|haar|{naaste} .. expres|met_opzet .. geen|niks|teweinig|te_weinig|pijn|laten
    hem|haar|{naaste} .. laten_liggen .. gang|vloer|grond|poep|nat|vuil ! gevallen
    voor|voordat ik ?hem|haar iets|erger|ergs|wat .. doe|aandoe + hem|haar|spijt|moet_hier_weg|erger|niet_mee_leven
    gaat|loopt .. ?een keer fout|mis|helemaal_mis + hand|hem|haar|slaan|kwaad|beetgepakt
    haat|haten .. hem|haar ... kussen|bang_dat
    verlies|verloor mijn|de zelfbeheersing|geduld + geslagen|hand|geduwd|hard|bang|schud*
    niet meer|langer in_de_hand + slaan|sla|geslagen|hem|haar + ik
"""  # noqa: E501 - one rule a line

VIOLENCE = Lexicon(
    "".join((_BLOWS, _FEAR_OF_SOMEBODY, _OWN_HANDS, COERCION, THREATS, RAGE))
    .replace("{spel}", _PLAY)
    .replace("{no_blow}", _NO_BLOW)
    .replace("{scolded}", _SCOLDED),
    GROUPS,
    unless="""jaren_geleden jaar_geleden als_kind vroeger~mishandeld kanker_slaat {therapie}~slaat slaat_aan
        slaat~niet_aan slaat~aan slaat_over nergens_op ergens_op met_deuren met_de_deur* slaat_hulp_af
        slaat_alle_hulp_af slaat_elke_hulp_af slaat_alles_af schoolplein drum* niet_hoor
        verwijt* medicijn hart_slaat nooit_geslagen
        om_de_oren slaat_wartaal slaat~wartaal wartaal alsof ogen_uit toe_slaat op_tilt door_slaat""",
)
