"""Violence at home, abuse and threats: done to the one who writes, to somebody else, or feared from one's own hands."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

_DONE = """
    huiselijk|partnergeweld|mishandel*|kindermishandeling|ouderenmishandeling|stalking|stalkt|stalker|gestalkt
    gewelddadig*|aanrand*|aangerand|verkracht*|incest|eerwraak
    geweld .. thuis|in_huis|door|van|partner|gezin|man ! film
    slaat|slaan|sloeg|geslagen|schopt|schopte|geschopt|stompt|stompte|knijpt|bijt|trapt|trapte|slaag .. {slachtoffer} ! deuren zak \
mee_om gek_te
    {slachtoffer} .. slaat|sloeg|geslagen|schopt|schopte|geschopt|stompt|gestompt|knijpt|geknepen|mept|trapt|gewurgd|wurgt|gekrabd
    {slachtoffer}|ik .. krijg|krijgt|kreeg|gekregen .. klappen|slaag|stomp|schop ! mentale
    klappen krijg|krijgt|kreeg|gekregen + thuis|hem|man|vrouw|vader|moeder|roept|partner|door ! mentale
    hij|zij|ze|vent|man|vader|papa|mama|moeder|zoon|partner ?soms|vaak|altijd slaat|schopt|wurgt|knijpt|mept
    slaan ?ook|mij|ons|kinderen ?ook .. + hij|man|drinkt|bang|kinderen|ouders|vader ! zak
    bang .. slaat|slaan|klappen
    greep|grijpt|pakte|gegrepen|pakt .. mij|me|haar|hem .. keel|strot|arm|haren|vast|hard ! {therapie}
    keel .. dichtknijp*|dichtkneep|greep|grijpt|gegrepen
    duwt|duwde|geduwd|duwen|gooit|smijt .. mij|me|haar|hem|mama .. ?tegen|van ! rolstoel
    {slachtoffer}|hij .. geduwd|duwde|duwt|gesmeten|vastgebonden|vastbindt|opgesloten|gewurgd|uitgescholden ! ziekenhuis rolstoel voel_ik
    bedreig*|dreigt|dreigde|gedreigd .. mij|me|haar|hem|ons|kinderen|door|{naaste} ! ontslag scheiding levensbedreigend eruit_te \
huisbaas afsluiten uwv incasso
    {slachtoffer}|man|vrouw|ex|vriend|partner|zoon|buurman .. bedreig*|dreigt|dreigde ! ontslag scheiding levensbedreigend
    word*|ben .. bedreigd|geslagen|mishandeld|gestalkt|opgesloten|misbruikt|gedwongen|vastgehouden|geslage ! bank alsof
    misbruik* .. door|mij|me|haar|kind*|seksueel|van|stief*|oom ! medicijn* vertrouwen gegevens
    hij|zij|ze|man|vrouw|dochter|zoon|partner laat .. mij|me|haar|hem niet .. bellen|weg|naar_chemo|naar_huis|gaan|buiten|eten ! ziekenhuis \
bang_zijn los in_de_steek
    mag ?ik|zij|hij .. van .. hem|haar|man|dochter|zoon|vrouw|partner niet .. bellen|buiten|weg|naar_buiten|praten
    sluit|sloot|gesloten|houdt|opgesloten .. mij|me|haar|hem .. op|opgesloten|vast|slot + hij|zij|man|zoon|dochter|vader
    sluit .. deur .. slot
    deur .. op_slot + bang|slaap|durf|echtgenoot|man
    pakt|pakte|afgepakt|houdt|neemt .. pinpas|telefoon|geld|paspoort .. af|van|in|achter|weg + hij|zij|man|zoon|broer|dochter|niet
    pakt .. pinpas|telefoon|paspoort
    houdt ?mijn|haar|zijn geld achter
    bang ?ben|zo|ook voor|van ?mijn|onze|zijn|haar man|vader|moeder|zoon|vriend|partner|ex|stiefvader|broer|ouders|echtgenoot|dochter|papa|hem ! \
dood* sterf* verlies*
    bang mijn man|vader|zoon|vriend sterk|slaat|boos
    durf .. niet .. naar_huis|naar_bed|bed|thuis + man|hij|ex|partner|vader|vrouw
    dwingt|gedwongen|dwingen .. mij|me|haar|hem .. trouwen|seks|bed|geld|tekenen
    nachts .. bij|in|op .. zusje|dochter|dochtertje|mij|kind|meisje .. bed|kamer ! waken
    hij|man|vader|vrouw .. hand|vuist|vuisten .. gezicht|wang|hoofd|mijn ! houdt
    man|hij|vader|zoon ... boos|dronken|drinkt|schreeuwt|schreeuwen ... bang ! uitslag scan dood toekomst *kanker verliez* onderzoek
    gooit|gooide|smijt|smeet|sleurt|sleurde .. {slachtoffer} .. tegen|door|van|aan ! bal
    controleert|controleren .. mijn|haar telefoon|geld
    spuugt|spuugde .. gezicht .. ! bloed
    raakt|zit|zat|betast .. aan|mij .. niet_wil|wil_niet|niet_wilde + hij|oom|vader|man|opa ! tablet
    tegen mijn wil + seks|aan|hij
    kapot_geslagen|kort_en_klein|kapotgeslagen|kapot_gooit|smijt|gooit_met|gooien|gooit_dingen + bang|huis|hij|papa|man ! zou_wel ik_gooi
    volgende ben|bent + zegt|zei
    schreeuw*|schreeuwen|tiert|scheldt ... slaat|gooit|gooien|slaan|duwt|dreigt
    {slachtoffer}|kinderen .. iets|wat aan_te_doen|aandoet|aandoen|aan_doet + hij|zij|man|ex|dreig*|bang|weg ! {lang}
    volgt_mij|volgt_me|achtervolgt_mij|bonken|bonkt + ex|app|deur|staat|hij ! angst
    stiefvader|vader|oom|opa|broer|man .. nachts .. mijn|haar kamer|bed
    zit|raakt|komt .. aan_mij|aan_me .. + stiefvader|oom|opa|niet_wil
    verwaarlo* .. oma|opa|moeder|vader|kind*|haar|hem ! ik_verwaarloos
    eigen_vuil|vastgebonden|vastbindt|uitscheldt + hij|zij|haar|oma|moeder|ligt
    blauwe plekken + hij|man|partner|ineen|bang|vertrouw ! {therapie} bloed* tandvlees trombo* prikgaten
    arm|arm_blauw|oog .. blauw + hij|door_hem
    heeft ?mijn arm|neus|kaak|rib|pols|vinger gebroken + hij|man|zoon|partner
    haal mij|me|ons .. weg ! ziekenhuis
    ouders|papa|vader .. vechten|slaan ! tegen_kanker samen
    agressief|agressie|agressieve .. geworden|gedrag|naar_mij|tegen|wordt ! kanker tumor_is vorm agressieve_vorm soort cel* variant
    wordt|is|doet|werd|zo ?heel|erg|steeds agressief|gewelddadig|handtastelijk ! kanker vorm soort tumor_is voetbal* sport* spel
    mes|messen|wapen|pistool|bijl|schaar|keukenmes*|keukenmessen .. kussen|gezwaaid|rond|bedreig*|gepakt|hand|keel|zwaait ! operatie koken
    loopt|zwaai*|gezwaaid|stond|rond .. met .. mes|schaar|bijl|wapen|pistool
"""  # noqa: E501 - one rule a line

_THREATENED = """
    kapotmaakt|afmaakt|vermoordt|doodmaakt + ex|deur|bang|kinderen|man
    hij|zij|ze|man|vrouw|vader|zoon|ex|buurman .. vermoord*|doodslaan|dood_maken|kapotmaak*|kapot_maak*|afmaak*|doodsteken|doodsla*|neersteken|\
wat_aandoet ! baas werk film serie zowat
    zegt|roept|schreeuwt|geroepen .. vermoord*|kapotmaakt|afmaakt|doodmaakt|afmaken|kapot_maakt ! serie
    vermoorden|vermoordt .. vrouw|man|kinderen|hem|haar|mij|iemand|{naaste} ! baas film serie
"""  # noqa: E501 - one rule a line

_OWN_HANDS = """
    ik .. {naaste}|haar|hem .. geslagen|geschopt|vastgepakt|gerammeld|geknepen|gewurgd ! verwijt*
    ik ?heb .. sla|sloeg|geslagen|schopte|mepte .. {naaste}|haar|hem ! verwijt*
    hard|kind|haar|hem .. door_elkaar .. geschud|gerammeld|schud|rammel
    bang .. dat_ik .. iemand|haar|hem|hen|{naaste} .. aandoe|aan_doe|vermoord|sla|iets_doe|iets_aandoe|pijn_doe|slaan|iets_aan ! besmet til
    ik ga|wil|zou|kan|zal -- hem|haar|ze|iemand|{naaste} .. vermoorden|doodslaan|doodmaken|kapotmaken|neersteken|wat_aandoen|iets_aandoen|\
boeten|dood_slaan
    {wil} -- {naaste}|hem|haar .. vermoorden|doodmaken|dood_maken|verstikken
    kussen .. op .. gezicht|hoofd
    haat|haten .. hem|haar ... kussen|bang_dat
    zal .. hij|zij|ze|dokter .. voelen|boeten + opzoeken|ga
    losse handjes|hand
    handen .. niet_thuis|los
"""  # noqa: E501 - one rule a line

VIOLENCE = Lexicon(
    "".join((_DONE, _THREATENED, _OWN_HANDS)),
    GROUPS,
    unless="""jaren_geleden jaar_geleden als_kind vroeger~mishandeld kanker_slaat {therapie}~slaat slaat_aan
        slaat~niet_aan slaat~aan slaat_over nergens_op met_deuren met_de_deur* schoolplein drum* niet_hoor
        verwijt* medicijn hart_slaat
        om_de_oren slaat_wartaal slaat~wartaal wartaal alsof ogen_uit toe_slaat op_tilt door_slaat""",
)
