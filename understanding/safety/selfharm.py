"""Self-harm, saved-up medicines, and no longer trusting oneself or being trusted with oneself."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

SELF_HARM = Lexicon(
    """
    # hurting oneself
    snij|snijd|snijdt|snijden|sneed|gesneden|kras|krast|krassen|gekrast|brand|steek|sla|slaat|bijt|bonk \
.. {mezelf}|mijn_arm|mijn_armen|armen|arm|polsen|benen ! brood uien groente operatie deur*
    {mezelf} .. snij*|gesneden|kras*|verwond*|straf*|beschadig*|branden|verbrand*|uithonger*|slaan|pijnig* ! schrik zonlicht
    {mezelf} .. pijn .. doe*|doen|doet ! voor_mijzelf
    pijn doe*|doen|doet .. {mezelf}
    doe|doen|doet .. mijzelf|zichzelf pijn
    ^ ?ik ?ga|wil|moet snij|kras|snijd|snijden|krassen ?weer ?mij $
    zelfbeschadig*|automutil*|zelfverwond*|zelfverminking|auto_mutilatie|zelfpijniging
    krassen|sneeen|snijwonden|snijplekken|brandplekken .. armen|arm|benen|been|pols|polsen|buik ! kat
    # saved-up medicines
    {middel} .. opgespaard|gespaard|opsparen|opspaart|opspaar|spaar*|bewaard|verzameld|verzamel|verzamelt|hamster*|klaarliggen|uitgestald|klaargezet|\
klaargelegd|klaar_liggen|oppot* ! geld apotheek_bewaard koelkast
    spaar*|opspaar*|opspar*|gespaard|verzamel*|bewaar|bewaard|hamster* .. {middel} ! geld koelkast hoe_bewaar hoe_moet
    {middel} ... niet_ingenomen|niet_geslikt ... bewaard|opgespaard|klaar
    genoeg|voldoende .. {middel} .. klaar|huis|kast|liggen|voor ! vergoed* apotheek
    doosjes|strips|pillen|potje ... voor_mij|voor_me|op_tafel + waarom|wijn|denk|niet_meer|klaar|kijk ! apotheek
    alles|allemaal ?tegelijk ?hier ?in|ga|te inneem|innemen|in_te_nemen|slikken|slik|opslik + als|dacht|denk|wil|zou|idee
    denk|dacht|gedacht|idee ... alles inneem|innemen|slik|slikken
    # means within reach
    geweer|jachtgeweer|pistool|wapen .. kluis|gehaald|klaar|gekocht|gepakt ! film
    raam|balkon|verdieping|dakrand ... kijken|kijk|staan|sta|leun + lang|diep|vierde|vijfde|zesde|hoogste|tiende|beneden ! uitzicht \
lift wonen bouw* verhuis*
    sta|zit|stond|loop|ben ?nu|hier|net|weer|al|lang|steeds ?lang|vaak ?bij|op|langs|aan|boven ?het|de|een spoor|brug|perron|rails|\
viaduct|reling|dakrand|overweg|flat ! verkeerde loopbrug {therapie}
    op ?de|het|een rand|randje|brug|spoor|reling|dak + zit|sta|stap|stil|dacht|kijk|stond ! verkeerde lekt bed stoel
    dacht|gedachte|stap .. brug|spoor|perron .. stap|stil|weg|rust
    zit|sta|ben .. bij|langs|aan ?het water|kanaal|rivier|zee + weet .
    weet .. niet_meer + bij_het_water|aan_het_water|bij_het_spoor|langs_het_kanaal
    perron|spoor|brug|viaduct|balkon + doei|dag|vaarwel|sorry|foto|filmpje|afscheid ! vervoer reis* taxi trein_naar
    foto .. spoor|brug|pillen|touw|dak|perron
    # no longer trusting oneself
    vertrouw ?ik mijzelf|mijn_eigen
    bang ?ben|zo ?voor|van mijzelf ! spiegel
    bang .. voor|dat .. wat_ik .. doe|doen|ga|kan
    iets doms|stoms|geks|ergs|onherroepelijks .. doe|doen|doet|gaat|ga ! {sterven}
    doe|doen|ga|sta|punt .. iets doms|stoms|geks|ergs
    anders|dan doe|ga ik ?mijzelf iets|wat
    wie|niemand|kan .. tegenhouden ! demonstr* haar_tegenhouden_kuur
    houdt mij ?er ?nog|niks ?meer tegen
    houdt|houd .. niks|niemand|wie .. mij|me .. tegen
    tegenhoudt|tegenhouden + levensmoe|niks_meer|niemand_meer
    # what others notice
    neemt|nam .. niet .. op + sorry|spijt|afscheid|niet_boos|vaarwel|briefje
    telefoon .. staat_uit|uit|thuis + hing|briefje|spijt|zoek|volhoudt|afscheid|niet_boos|sorry
    zoek|vermist|verdwenen .. + briefje|het_spijt|telefoon_thuis|sorry
    hangt|hing .. op + afscheid|niet_boos|vaarwel
    eet|drinkt|slikt .. expres|bewust niks|niet ?meer ! vasten
    eet|drinkt .. niks|niet + achterna
    weg_te_geven|weggegeven|weggaf|weggeeft|geeft_weg|uitgedeeld .. + sieraden|spullen|geld|alles|bezittingen|horloge|huisdier* ! kleding \
bedankt kringloop opruimen~hulp
    al .. spullen|sieraden|bezittingen|geld .. weggegeven|weg_geven|weggeeft
    gaf|geeft .. mij|me|ons ... niet_meer .. nodig
    gaf|geeft|kreeg .. mij|me .. horloge|ring|sieraden + nooit|afscheid|laatste
    brief|briefje|envelop ... pas .. openen|openmaken|lezen ! uitslag ziekenhuis uwv gemeente
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="niet_suicidaal geen_gekke mijzelf_niks",
)
