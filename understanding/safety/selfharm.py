"""Self-harm, saved-up medicines, and no longer trusting oneself or being trusted with oneself."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

SELF_HARM = Lexicon(
    """
    # hurting oneself
    snij|snijd|snijdt|snijden|sneed|gesneden|kras|krast|krassen|gekrast .. {mezelf}|armen|arm|polsen|benen ! brood uien groente operatie deur*
    brand|steek|sla|slaat|bijt|bonk|straf ?ik|hij|ze|soms {mezelf} ! erdoor* door_heen
    {mezelf} .. snij*|gesneden|kras*|verwond*|straf*|beschadig*|branden|verbrand*|uithonger*|slaan|pijnig* ! schrik zonlicht vroeger voorbij nooit_meer
    {mezelf} .. pijn .. doe*|doen|doet ! voor_mijzelf
    pijn doe*|doen|doet .. {mezelf}
    doe|doen|doet .. mijzelf|zichzelf pijn
    ^ ?ik ?ga|wil|moet snij|kras|snijd|snijden|krassen ?weer ?mij $
    zelfbeschadig*|automutil*|zelfverwond*|zelfverminking|auto_mutilatie|zelfpijniging
    krassen|sneeen|sneen|snee|sneden|sneetjes|snijwonden|snijplekken|brandplekken|brandwondjes|snijsporen .. arm*|been|benen|bovenbe*|dijen|pols*|buik|lijf ! kat \
operatie port punctie prikken
    arm*|bovenbe*|dijen|pols* .. vol|onder|zitten .. krassen|sneen|sneden|sneetjes|snijwonden|littekens_van_mesje* ! kat
    krab*|pulk*|trek*|peuter*|kras*|duw*|brand*|prik* .. expres|met_opzet|bewust|tot_het_bloedt ! jeuk eczeem bloedprikken
    expres|met_opzet .. open|kapot|pijn|bloeden|verbrand*|heet_water|sigaret|honger*
    beuk|beukt|bonk|bonkt|ram|ramt|sla|slaat ?ik|hij|ze .. hoofd .. muur|deur|tafel|grond ! figuurlijk
    hoofd .. tegen ?de|een muur|deur|tafel beuk*|bonk*|ram*|sla|slaat|slaan ! figuurlijk
    scheermes*|stanleymes|mesje .. arm*|pols*|been|benen|bovenbe*|huid|badkamer|mezelf|mijzelf|onder_mijn ! scheren
    pijn .. voel*|doe* .. tenminste|eindelijk|iets|straf ! fysio
    verdien straf|pijn|geen_hulp|om_te_lijden
    drink|drinkt|zuip|zuipt .. tot_ik|tot_hij|tot_ze .. niks|niet|dood|erin_blijf|wegval + schelen|dood|boeit|niks_meer|leven ! water
    # saved-up medicines
    {middel} .. opgespaard|gespaard|opsparen|opspaart|opspaar|spaar*|bewaard|verzameld|verzamel|verzamelt|hamster*|klaarliggen|uitgestald|klaargezet|\
klaargelegd|klaar_liggen|oppot* ! geld apotheek_bewaard koelkast
    spaar*|opspaar*|opspar*|gespaard|verzamel*|bewaar|bewaard|hamster* .. {middel} ! geld koelkast hoe_bewaar hoe_moet
    {middel} ... niet_ingenomen|niet_geslikt ... bewaard|opgespaard|klaar
    genoeg|voldoende .. {middel} .. klaar|huis|kast|liggen ! vergoed* apotheek vakantie
    doosjes|strips|pillen|potje|medicijndoos|pillendoos .. voor_mij|voor_me|op_schoot|in_mijn_hand + wijn|niet_meer|klaar|kijk|nachts|bed|rand ! apotheek
    doosjes|strips|pillen|potje ... op_tafel + wijn|niet_meer|afscheid|genoeg ! apotheek
    alles|allemaal ?tegelijk ?hier ?in|ga|te inneem|innemen|in_te_nemen|slikken|slik|opslik + als|dacht|denk|wil|zou|idee
    denk|dacht|gedacht|idee ... alles inneem|innemen|slik|slikken
    # means within reach
    geweer|jachtgeweer|pistool|wapen .. kluis|gehaald|klaar|gekocht|gepakt ! film
    raam|balkon|verdieping|dakrand ... kijken|kijk|staan|sta|leun + diep|beneden|naar_beneden|vierde|vijfde|zesde|hoogste|tiende ! uitzicht foto* \
lift wonen bouw* verhuis*
    sta|zit|stond|loop|ben ?nu|hier|net|weer|al|lang|steeds ?lang|vaak ?bij|op|langs|aan|boven ?het|de|een spoor|brug|perron|rails|\
viaduct|reling|dakrand|overweg ! verkeerde hond huis wonen wachten trein_naar loopbrug {therapie}
    op ?de|het|een brug|spoor|reling|dak + sta|stap|stond|spring* ! verkeerde lekt bed stoel hond
    dacht|gedachte|stap .. brug|spoor|perron .. stap|stil|weg|rust
    zit|sta|ben .. bij|langs|aan ?het water|kanaal|rivier|zee + weet_niet_meer|weet_het_niet_meer|durf_niet_naar_huis ! wandel* vakantie
    perron|spoor|brug|viaduct|balkon + doei|vaarwel|sorry|filmpje|afscheid ! vervoer reis* taxi trein_naar
    foto|filmpje|locatie|appje|bericht .. spoor|viaduct|brug|pillen|touw|dak|perron ! mooie_foto fotograf*
    # no longer trusting oneself
    vertrouw ?ik mijzelf ! lijf lichaam gevoel oordeel lijk* buik*
    bang ?ben|zo voor|van mijzelf ! spiegel lijf lichaam
    bang voor|van wat_ik .. doe|doen ! verkeerd
    schrik van mijzelf + vast|hard|aandoe|dood|kussen|bijna|alleen_met ! spiegel
    iets doms|stoms|ergs|onherroepelijks .. doe|doen|doet ! {sterven} gedaan
    doe|doen|sta|punt .. iets doms|stoms|ergs|onherroepelijks
    geks .. gaat|ga doen + niet_naar_huis|alleen|bang|mijzelf
    anders|dan doe|ga ik mijzelf iets|wat
    anders doe ik iets|wat ?stoms|ergs $
    kan|wil|moet iemand|wie mij|me tegenhouden
    op het randje $
    niemand|wie|niks .. mij|me|hem|haar .. tegenhou* ! demonstr* kanker tumor
    mij|me .. nog ?er tegenhou*
    houdt mij ?er ?nog|niks ?meer tegen
    houdt|houd .. niks|niemand|wie .. mij|me .. tegen
    tegenhoudt|tegenhouden + levensmoe|niks_meer|niemand_meer
    # what others notice
    neemt|nam .. niet .. op + sorry|spijt|afscheid|niet_boos|vaarwel|briefje
    telefoon .. staat_uit|uit|thuis + briefje|spijt|volhoudt|afscheid|niet_boos|sorry|vermist
    hing .. op + telefoon|spijt|afscheid|sorry|volhoudt
    vermist|verdwenen|spoorloos .. + briefje|het_spijt|telefoon_thuis|sorry|hond|afscheid|depres*
    zoek .. + briefje|het_spijt|telefoon_thuis ! vrijwilliger*
    hangt|hing .. op + afscheid|niet_boos|vaarwel
    eet|drinkt|slikt|drink .. expres ?bijna niks|niet ?meer ! vasten
    eet|drink .. niks|niet|weinig .. expres ! vasten
    eet|drinkt .. niks|niet + achterna
    brief|briefje|envelop ... pas .. openen|openmaken ! uitslag ziekenhuis uwv gemeente kan_ik_pas
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="niet_suicidaal geen_gekke mijzelf_niks ligt~achter_mij in_19* in_200* in_201* jaar_voorbij jaren_voorbij "
    "vroeger",
)
