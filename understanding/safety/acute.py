"""What cannot wait: symptoms that happen now, or come with treatment. One's own or somebody else's."""

from understanding.safety.acute_body import ACUTE_BODY
from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

#: Reasons why a symptom is not happening now: it is long past, feared, a figure of speech, or needs a ride.
_NOT_NOW = """{lang} bang_voor bang_om schrik angst_voor bang_dat gek_van benauwd_voor toekomst vervoer
    rit wie_rijdt taxi begrafenis maand_geleden klacht_indienen nachtmerrie* spieg* vroeger nagekeken
    gezond_gewoon rijbewijs"""

ACUTE = Lexicon(
    ACUTE_BODY
    + """
    # fever
    koortsgraden
    koorts|koortsig|temperatuur|verhoging .. {behandeling}|38|39|40|41|rillingen|hoog|hoge|gestegen
    {behandeling} ... koorts|koortsig|koude_rillingen|rillingen|rillerig|klappertand*|hoge_temperatuur|verhoging
    koorts|koude_rillingen|rillingen|rillerig|gloeit|klappertanden|klappertand|rilt ... {behandeling}
    hoge|40|39|41|flinke koorts ! opgenomen_met
    thermometer|temp|temperatuur|koorts .. 38*|39*|40*|41*|hoog|gloei*
    39|40|41|38 ?graden|gr .. chemo|kuur|koorts|weinig_afweer|afweer|huiduitslag|graden
    38|39|40|41 graden
    huiduitslag|uitslag .. 39|40
    tril|rillen|ril|bibber .. {behandeling}|koud ! zenuw* spanning deurwaarder huis kwaad boos
    ontstoken|rood|pus|warm|knalrood|geel_vocht|opgezet .. port|picclijn|picc|hickman|infuus|katheter|pac|portacath
    port|portacath|picclijn|picc|hickman|infuus|pac|katheter|drain .. ontstoken|rood|pus|knalrood|verstopt|opgezet|bloed*|geel|dik|zwelt
    ontstoken|rot|rode_strepen|pus .. koorts|wond|strepen|arm
    wond .. ontstoken|pus|rot|open|lekt|bloed*|rood ! verzorg*
    sepsis|bloedvergiftiging
    # breath
    krijg*|kreeg|heb|heeft|haal|haalt .. geen|amper|nauwelijks|bijna_geen|minder|te_weinig|weinig lucht|adem|zuurstof ! regel* uwv rekening* formulier* werk* administratie zorgen
    kan|kon|kunnen .. niet|moeilijk|nauwelijks|amper|bijna_niet .. ademen|ademhalen|adem_halen|doorademen|adem
    benauwd*|stikbenauwd|kortademig*|ademnood|benauwdheid|bekaf_ademen .. {nu}|word*|krijg*|niet_meer|rust|112|praten|liggen|nacht|steeds
    {nu}|steeds|krijg*|wordt|zo|erg|heel|acute|ernstig|plotselinge .. benauwd*|kortademig*|ademnood ! revalidatie benauwd_van benauwd~van_al figuurlijk oefen*
    ^ ?ik ?ben ?heel ?erg stikbenauwd|benauwd|ademnood|kortademig $
    stikbenauwd|ademnood|stikt|stikken ! bijna_gestikt moeder_stikte
    adem|ademt|ademen|ademhaling .. moeilijk|raar|zwaar|snel|langzaam|pauzes|piep*|oppervlakkig|stopt|diep|stokt|af_en_toe ! oefen* leer adempauze
    piept|piep|piepend|rochel*|gorgelt|reutelt .. adem*|inademen|benauwd
    geen|niet .. zin|woord|zinnen .. afmaken|uitbrengen|uitspreken ! gesprek
    halve|half|kwart lucht|adem
    piep|piept|hijg|hijgt .. als|bij|steeds|adem* ! thermometer muis
    snak*|hap*|happend .. adem|lucht ! frisse vakantie stad
    moeilijk|raar|zwaar .. ademen|ademhalen|adem|ademt
    lippen|vingers|gezicht|wordt|werd|ziet ?hij|zij|ze ?heel|helemaal|zo blauw|paars|paarsig|grauw|lijkbleek|asgrauw|spierwit ! plekken trui arm make kou brommer
    longembolie|trombose .. weer|zelfde|hetzelfde
    zuurstof|saturatie .. 7*|8*|kapot|is_op|bijna_op|laag|leeg
    verslikt|verslikken|stikken|verdrink .. blauw|benauwd|adem|niet|longen ! leer
    # chest and heart
    pijn|druk|drukkend*|beklemm*|steek|steken|strak|band|olifant|zwaar .. borst|borstbeen|hartstreek|linkerarm|kaak_en ! borst_eraf prothese reconstructie littek* amputatie borstvoeding band_met
    borst .. pijn|druk|drukt|beklem* .. uitstraling|linkerarm|kaak|zweet*|misselijk|trekt
    druk|pijn .. kaak|linkerarm|schouder .. trekt|uitstral*|borst|zweet*
    twee_dagen_zo_op_de_borst|op_de_borst .. kaak|arm|trekt
    hartaanval|hartinfarct|hartstilstand|hartkloppingen ! spanning controle avonds zenuw* {lang} bang vorig in_20* in_19* revalidatie* hartrevalidatie*
    hart|hartslag|pols .. hol|140|150|160|overslaan|slaat_over|nauwelijks|onregelmatig|te_snel|tekeer ! cardioloog
    # blood
    bloedt|bloeding|bloedingen|bloed|bloeden|nabloeding .. niet_te_stelpen|stopt_niet|niet_stopt|stoppen|hevig|heftig|plas|zakdoek*|maar_door|doorweekt|pot|kwartier|uren|stolsels|helderrood|stelpen ! vlekken
    hevige|zware|flinke|erge|grote|ernstige bloeding|bloedingen|bloedverlies|nabloeding
    veel|helderrood|vers|alleen|emmer|sloot .. bloed .. uit|in|bij|verlies|verlies|wond|mond|komt ! prikken bloedonderzoek buisjes
    poep*|plast|plas|pies*|hoest|spuug*|kots* .. bloed ! bloedprikken onderzoek
    bloed hoest|spug*|spuug*|braak*|opgeven|opgeef|braken|ophoesten|overgeven|verlies ?ik
    hoest|hoesten|spuug*|spug*|spuwt|braak*|braken|kots .. bloed ! bloedprikken
    geef|geeft|gaf .. bloed op|over ! bloedprikken
    bloed .. uit|in .. mond|oor|neus|ontlasting|urine|plas|anus|poep|vagina|canule|tandvlees|hals|stoma|drain|tumor|wond ! vlek prik* onderzoek getest
    bloedt .. uit|stoma|neus|wond|tumor|hals|tandvlees|steeds|nu|hard
    bloedneus|neusbloeding|bloedverlies .. uur|stopt|door|stelp*|hevig|al|niet|trombo* ! {lang}
    stoma|wond|tumor|neus bloedt|bloed|bloeding
    zwarte|zwart|teerachtig|pikzwart .. ontlasting|poep|stoelgang|diarree
    ontlasting|poep .. zwart|bloed*
    bloed .. plassen|plas|urine|ontlasting
    bloeding .. niet|tumor|stoma ! toen
    verband|maandverband .. doorweekt|kwartier|uur ! uur_open
    wc_pot|pot|emmer|wasbak|kussen .. vol .. bloed
    rode|rood|wijn ?wijn .. plas|urine + koorts|pijn|nierpijn
    # head and nerves
    epilep*|insult|stuip*|krampaanval|convulsie* .. nu|krijgt|krijg|kreeg ! onder_controle rijden rijbewijs
    krijgt|kreeg|krijg ?hij|ze|nu|weer|ineens ?een ?soort toeval|stuip|stuipen|epileptische|insult|aanval|krampaanval ! onder_controle soms wel_eens bang
    heeft|had ?net|nu een toeval|stuip|insult|aanval|epileptische ! onder_controle soms wel_eens bang
    epileptische_aanval|krampaanval ! autorijd* mag_niet rijden juni
    schudt|schudden|schokt|schokken|stuiptrekk* .. grond|lijf|arm|been|ogen|schuim|lichaam ! aandacht
    schuim .. mond
    ogen .. draaien|wegdraaien|gedraaid|dichtgezwollen
    verward*|verwardheid|in_de_war|wartaal|delier|delirant|ijlen|ijlt .. {nu}|koorts|sinds|weet|herkent|ineens|praat|slaat|moeder|vader|man|vrouw ! gevoelens maanden
    {nu}|ineens|opeens|plotseling|plots|koorts|geel .. verward*|in_de_war|wartaal|delier|verwardheid|ijl*|wartaal_uit|raar_praat ! kind*
    hij|zij|ze|moeder|vader|man|vrouw|oma|opa|mam|pap .. herken* .. mij|me|ons|niemand .. niet ! spiegel haar pruik kilo
    praat|spreekt|prat|praten .. raar|wartaal|onzin|dronken|slepend|dubbele_tong|onverstaanbaar|brabbel* ! raar_over iedereen mensen over_praten raar_aan
    {nu} .. praat|spreekt .. niet_meer ! tegen met over papegaai kind* zoon dochter
    kan|kunnen ?ik|hij|ze ineens|plots|opeens|plotseling niet_meer .. praten|lopen|zien|slikken|plassen|bewegen|voelen|staan|optillen ! leven_zonder met_je over_praten met_hem sinds_maanden werken
    ineens|opeens|plots|plotseling|uit_het_niets|sinds_vanmorgen|sinds_vanochtend|vanochtend .. niet|niks|niet_meer .. praten|lopen|zien|bewegen|plassen|voelen|slikken ! durf willen praten_over gevoel* slapen
    scheve|hangt|hangende .. mond|gezicht|mondhoek|oog
    mond|gezicht|mondhoek|oog .. hangt|scheef|hangen|zakt ! operatie foto* maanden jaar spiegel
    tia|beroerte|herseninfarct|hersenbloeding|cva .. nu|denk|lijkt|net|krijgt|verschijnselen ! {lang} gehad risico
    denk|lijkt|net|krijgt|krijg|is_dit .. tia|beroerte|herseninfarct|hersenbloeding|cva ! {lang} gehad risico
    halfzijdig*|verlamd|verlamming + ineens|plots*|opeens|vanmorgen|vanochtend|net|nu ! angst schrik jaar
    gevoelloos ineens|opeens|plots|gezicht
    benen|been|armen|arm|linkerhand|vingers|tenen|hand .. niet_meer_voelen|voel_niet|voel_niks|doen_niks|niet_bewegen|als_pap|doet_niet_meer|doet_het_niet ! sport* fiets* huishoud*
    voel*|gevoel .. benen|navel|tussen_mijn_benen .. niet|niks|niet_meer
    zie|ziet|zien .. dubbel|niks_meer_met|sterretjes ! dubbele_kosten vergader*
    ineens|opeens|plots|plotseling .. niks_meer|blind|dubbel .. zien|oog|ogen
    niks_meer .. zien|voelen .. oog|benen
    zakt|zakte|zakken .. door_zijn|door_haar|in_elkaar|benen ! geld moed
    zak ik .. door_mijn_benen|weg|in_elkaar ! klaar
    flauwgevallen|flauwval*|flauw|bewusteloos|buiten_bewustzijn|buiten_westen|verloor_bewustzijn|bewustzijn_verloren|van_mijn_stokje|collaps ! {lang} flauwe
    ga|gaat|gaan|ging|was|is|lag|ligt|raak|raakt|raakte ?weer|steeds|ineens|opeens|even|helemaal|bijna|net out ! {lang}
    valt|val|viel ?ik|hij|ze|steeds flauw|steeds_om|van_de_trap|op_zijn_hoofd|op_haar_hoofd ! slaap tegen op_dat afval bang
    gevallen .. hoofd|bloedverdunners|heup|bewegen
    niet|niet_meer|amper|nauwelijks|bijna_niet|slecht|niet_goed wakker ?te krijgen|krijg|houden|wordt|worden|wekken|porren ! lig_er ik_word durf
    niet_bij_te|reageert_nergens|reageert_half|reageert_amper|reageert_maar_half|niet_wekken .. ! mail app
    wordt|krijg*|krijgen .. niet|niet_meer .. wakker ! hoop wil durf narcose
    hij|zij|ze|mevrouw|meneer|moeder|vader|man|vrouw|kind|mam|pap|opa|oma .. reageert ?ze|hij niet ?meer|echt $ ! bericht* mail app* werkgever uwv chemo telefoon contact behandeling
    reageert niet ?meer ?goed als|op ik|mij|mijn|pijn|roepen|stem|aanraking|schudden ! bericht* mail app* werkgever uwv chemo telefoon contact behandeling
    reageert|aanspreekbaar|wekken .. nauwelijks|half|slecht|amper|nergens ! huisbaas werkgever gemeente uwv instantie baas ziekenhuis_reageert mail app instantie beslissen
    niet|nauwelijks|slecht|amper|niet_meer|moeilijk aanspreekbaar|wekbaar|te_wekken ! beslissen juridisch als_hij als_zij
    gegleden|neergevallen|gezakt + stoel|grond|aanspreekbaar ! geld examen
    ineengezakt|in_elkaar_gezakt|ineen_gezakt|zakte_in_elkaar|zakt_in_elkaar|zakte_ineen ! moed prijs cijfer* op_de_bank iemand_de_stekker
    suf|suffer|sloom|slaperig|soezerig|slap|sufheid .. koorts|suiker|morfine|fentanyl*|gevallen|insuline ! {lang}
    suiker .. 2*|3*|hypo|laag|hoog
    hoofdpijn .. barstende|ergste|nek|koorts|overgeven|geef_over|braken|plotseling*
    ergste|barstende|explosieve|plotselinge|knallende hoofdpijn
    # allergy
    dikke|gezwollen|opgezwollen|opgezette|zwelt|zwellen|zwelling|dik|dichtgezwollen|opgezet ?mijn|de|haar|zijn tong|lippen|keel|hals|strot ! jaren
    gezicht .. opgezwollen|zwelt|gezwollen|dik + keel|hals|benauwd|adem*|nu|bulten|infuus|opeens|ineens|aderen ! herken* prednison
    tong|lippen|keel|hals .. dik|gezwollen|opgezwollen|zwelt|zwellen|dicht|dichtzwellen|opzwellen|opgezet|dichtzit ! angst ontploffen spiegel brok verdriet zenuw* huil* emotie*
    allergisch*|allergie .. reactie|infuus|benauwd|bulten|nu ! hooikoorts
    galbulten|bulten .. infuus|keel|tong|benauwd|overal|gezicht
    huiduitslag|galbulten .. keel|tong|benauwd|overal ! make
    gestoken|wesp|bij .. keel|tong|allerg*|zwelt ! angst bij_ons
    # cannot keep anything down, belly, legs
    houd|houdt|hou|blijft|blijven|houden|krijg .. niks|geen|geen_slok|niet .. binnen ! eenzaam naar_binnen lekker
    niks|geen|geen_slok|niet|alles .. binnenhoud*|binnengehouden|binnenhouden|binnen_te_houden ! wat_ik_nog kilo
    niks|niet blijft ?er ?meer in|binnen
    alles .. braak*|braken|uitkots*|overgeven|uitbraken|spuug*|spug* ! wil
    alles ?weer|komt komt|terug|eruit ?weer|terug|eruit + eten|drinken|water|maag
    moet|blijf|blijft|kan|stop* .. overgeven|braken|spugen|kotsen .. niet|alles|stoppen|water
    niet|niks .. stoppen .. braken|overgeven
    dagen|gisteren|gisteravond|vannacht|uren .. drinkt|drink|drinken|plast .. niks|niet|amper ! smaak alcohol
    drinkt|drinken|plast .. niks|niet .. meer|dagen|slap|plast
    braak|braakt|overgeven|geef_over .. gal|buik|dagen|bol|hard|koorts|ontlasting
    buik .. keihard|bol|strak|plank|opgezet .. braak*|braken|gal|pijn|plassen|ontlasting
    gruwelijke|ondraaglijke|helse|vreselijke|hevige|hels buikpijn|pijn|pijnen ! gemis verlies verdriet
    waterdunne|waterige|bloederige diarree
    diarree .. keer_per|keer_op|tien_keer|bloed|kramp*|uitgedroogd
    kan|niet_meer .. plassen .. sinds|strak|niet
    been|kuit|arm|bein .. dik|blauw|opgezet|zwelt|zwart|rood .. pijn*|warm|adem*|blauw|infuus|ineens|rood|enorm|blaart ! lymfoedeem wassen
    kuit .. warm|klopt|rood|dik
    knalgeel|geel .. koorts|ogen|verward|war|rillingen ! maand
    blijft|zit .. steken .. speeksel|vast|benauwd
    eten|brood|vlees|pil .. zit|blijft .. vast|klem .. keel|slokdarm ! blender
    speeksel|spuug .. niet|terug|doorslikken
    koorts .. pijn|nierpijn|hoofdpijn|hoest|keelpijn|wond|wartaal|verward ! bang
    gloei|gloeit|klappertand*|rillingen|koude_rillingen + chemo|kuur|thermometer|dekens|koorts
    longen ?vol|staan vol|water|vocht ! uitzaaiing*
    doet|doen .. ogen niet ?meer open
    pupil ?is|zijn groter|kleiner|ongelijk
    snurkt|rochelt .. diep|raar|wakker
    plukt .. dekens
    ziet beestjes
    {nu} ... ziet|hoort .. dingen|mensen|beestjes|figuren .. die_er_niet
    val|viel|gevallen .. trap|heup|hoofd + zojuist|net|niet_bewegen|bewegen|breuk ! bang
    krijgt ?nu|weer|net|hier|ineens een toeval|stuip|insult|epilep*
    # it is now
    ^ ?help spoed|noodgeval|bewusteloos|112|nood|ambulance $
    moet|zal .. ik .. 112|ambulance .. bellen
    ambulance .. onderweg|nodig|bellen ! toen
    ligt .. grond|vloer|keukenvloer|deur .. reageert|schudt|kreun*|niet ! tapijt
    hoor .. haar|hem kreunen
    koud|klam .. zweet|zweten|zweterig
    lekt .. vocht .. wond|hoofd
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless=_NOT_NOW,
)
