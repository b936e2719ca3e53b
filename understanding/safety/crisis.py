"""Suicidality said openly: the word itself, wanting to be dead, not wanting to live."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

#: Said of a death that has been: grief, no danger now.
PAST = (
    "zelfmoord~gepleegd zelfmoord~verloren zelfmoord~overleden nabestaande* koos zelfdoding~overleden zelfmoord_van "
    "zelfdoding_van na_zelfmoord jaren_geleden jaar_geleden jaar_terug jaren_terug vorig_jaar destijds rouw* nazorg "
    "maakte~zijn_leven maakte~haar_leven zichzelf~beroofd "
    "door_zelfmoord door_zelfdoding pleegde~zelfmoord verwerk*"
)
#: What somebody says not to be, or not to intend.
DENIED = (
    "niet_suicidaal geen_zelfmoord* geen_suicid* mijzelf_niks niet_aan_zelfmoord geen_gekke "
    "ben_niet~suicid* niet_somber "
    "niet_dood_hoor"
)
_WORDS_FOR_IT = """
    zelfmoord*|suicid*|zelfdoding*|doodswens*|levensmoe*|doodsverlangen*|zelfmoordneiging* ! {past}
    denk*|dacht|wil|willen|gedacht*|gedachte*|plan*|neiging*|bang|gezocht|zoekt .. ?aan|om|voor|naar|over ?het \
zelfmoord*|suicid*|zelfdoding* ! {past}
    zelfmoord*|suicid*|zelfdoding* .. plegen|gaan|doen|overwe* ! {past}
    gedacht*|gedachte*|denk*|dacht .. zelfmoord*|suicid*|zelfdoding*
    ^ 113 $
    {wil} -- dood ! de_dood zijn_dood haar_dood niet~dood over~dood dood_van dood_is dood_zien
    poging .. gedaan|doen|ondernomen|ondernam|gewaagd ! sollicit* ivf
    zelfmoordpoging*|suicidepoging* ! {past}
    gevaar .. voor|mijzelf|zichzelf .. mijzelf|zichzelf|anderen
"""

_WANTS_TO_BE_DEAD = """
    zou ?ik ?graag|liever|liefst|gewoon|net_zo dood ! over~dood
    {wil} -- dood ! de_dood niet_dood niet~dood over~dood dood_van {naaste}~dood_is dood_zien
    ik .. {wil}|wil_ik -- dood ! de_dood niet_dood niet~dood over~dood dood_van dood_is
    liever|liefst|beter ?ik|was|ben|zijn|waren|gewoon|maar ?ik|maar|gewoon|al|gelijk|meteen dood ! dood_dan_rood
    kan|kon|kunnen .. beter|net_zo_goed|evengoed .. dood
    dood .. {wil}|zijn|gaan .. lijkt|beter|fijn|rustig|makkelijker
    dood ?te|gewoon|graag willen|wil|wilt|wens|wou|wilde ! niet~dood
    dood lijkt|voelt|is|zijn|klinkt .. beter|fijn|rustig|opluchting|verlossing|uitkomst|rust
    {wil} -- sterven|doodgaan|inslapen ! {sterven} thuis waar hoe over weten praten voor_haar voor_zijn voor_mijn voor_het \
bed lijden waardig* hospice
    doodgaan|sterven .. is|lijkt .. makkelijker|beter|fijner|liever|opluchting
    verlang|verlangen|verlangt|hunker* .. dood|doodgaan|sterven|einde ! {sterven} niet_verlang*
    dood|doodgaan|sterven .. verlang|verlangen|verlangt ! {sterven}
    dood|doodgaan|sterven ... verlang|verlangt .. ernaar|ernaar_toe
    dood|doodgaan|sterven ... ernaar verlang*
    was|waren ?ik|we|ze|hij|zij maar ?gewoon|toen|nooit|al|ook dood|doodgegaan|doodgaan|gestorven|geboren|gegaan
    dacht|denk|gedacht .. was .. maar .. dood|doodgegaan
    hoop|hopen|hoopte|wou|wens|wilde .. ik .. doodga|sterf|doodging|stierf|doodgegaan|dood ! niet~doodga niet~sterf \
niet_dood niet~dood nooit
    had|hadden .. ik|ze|we|mij|me .. moeten|mogen|kunnen sterven|doodgaan|doodgegaan
    had .. ik .. niet|nooit|maar .. overleefd|gehaald|gered|geboren|gebleven
    had|hadden .. mij|me .. laten .. gaan|sterven|doodgaan|liggen
    liever .. dat .. niet|nooit .. gelukt|geslaagd|gered|genezen
    om .. dood .. te .. gaan|zijn + wil|graag|verlang*|rust ! {sterven} bang
    jaloers .. dood|doden|overleden|doodgaan
    dood .. van_binnen
    ga|gaat|wil -- zelf|mijzelf|zichzelf .. dood ! bang
    {wil}|hoop -- onder ?een|de trein|auto|bus|vrachtwagen
"""  # noqa: E501 - one rule a line

_NOT_WANTING_TO_LIVE = """
    {wil}|hoef|hoeft .. niet|nooit|geen .. leven|bestaan|voortleven|doorleven ! {zo_leven}
    {wil} .. ?het|dit|mijn|zo leven|bestaan .. niet ! {zo_leven} wil_er
    niet|nooit .. {wil}|hoef|hoeft .. leven|bestaan ! {zo_leven}
    niet|nooit .. leven|bestaan .. {wil}|hoef|hoeft ! {zo_leven}
    leven|bestaan .. niet .. {wil}|hoef|hoeft ! {zo_leven}
    ^ ?ik|en|dan ?liever|beter niet_meer leven|bestaan
    niet ?meer verder leef|leven|besta
    {wil} leven niet|nee|niks ?meer
    kan|kon .. niet_meer|zo_niet|niet_verder|niet_langer .. leven|bestaan ! zonder~niet samen~leven
    niet|nooit|liever|geen .. wakker .. word|worden|wordt|werd ! wordt~niet_wakker krijg~niet_wakker hij_word*
    hoop*|wil|wens|bid|hoef|mag .. niet|nooit ?meer wakker ! hij_word* zij_word* ze_word*
    nooit|hoeft|hoef|niet_meer ?meer wakker ?te worden|word
    slapen|inslapen|slaap .. nooit_meer|nooit|niet_meer_wakker|niet_meer_op|voor_altijd|eeuwig|voorgoed
    gewoon inslapen
    niet|nooit .. opstaan|bijkomen|ontwaken .. meer|wil ! stoel bed_uit rug
    {wil}|hoef|hoeft|zou er|hier ?ik ?gewoon|eigenlijk|helemaal|echt|liever niet ?meer zijn|wezen|bestaan ! iemand_zijn zou_er
    {wil}|hoef|hoeft ?ik ?hier niet_meer|niet_langer zijn|wezen ! thuis
    er|hier ?gewoon|eigenlijk|liever|beter|ook|maar|helemaal|echt niet_meer ?hoef|{wil} zijn|wezen|{wil} ! die_er dat_er \
alsof zou kunnen
    er|hier eigenlijk|liever|beter|gewoon niet ?meer ben|was|zijn|wezen|{wil} ! als_ik_er
    niet .. hier|er nog .. {wil} zijn
    {wil}|liefst|liever ?was|ben|gewoon ?ik|wij|we .. er|hier niet_meer zijn|ben|was|waren|wezen ! voor_als als_ik_er bij
    liefst|liever was|ben ik er niet
    liever|liefst|beter .. er|hier niet|niet_meer ?meer was|ben|zijn|waren
    er|hier liever|beter niet ?meer ben|was|zijn|waren
    beter|makkelijker|simpelst|simpeler|fijner|makkelijkst|rustiger .. als|wanneer .. ik .. er .. niet|nooit ?meer ?was|ben|zou
    als_ik_er|dat_ik_er .. niet ?meer ben|was|zou .. beter|makkelijker|rustiger|opgelucht|fijner|van_mij_af|klaar
    {wil} .. dat .. ik|wij|we .. er ?allebei|gewoon niet_meer ben|zijn|was|waren
    {wil}|kan|ga|hoef|kunnen -- niet_meer verder|door|doorgaan ! {therapie} {zorg} werk* relatie huwelijk studie* verder_met \
slapen thuis alleen
    geen|weinig|nul .. zin|reden|nut|doel|behoefte|motivatie .. ?om|in|aan|nog|het|te|meer leven|bestaan|er_te_zijn|te_leven|\
verder_te_leven|te_blijven|wakker|door_te_gaan|hier_te_zijn|verder_te_gaan ! leven_in_te {therapie}
    zie .. nut|zin|doel .. niet ?meer ! werk* {therapie} praatgroep cursus
    leven|bestaan .. heeft|zie|is .. geen|niks|nergens|nul .. zin|reden|nut|waard|doel|waarde
    leven .. mij|me|ik|ons|voor_mij .. te_zwaar|zwaar_geworden|niks_meer|te_veel|teveel|gestolen|niet_meer_schelen|niks_meer
    leven is|vind|lijkt|voelt .. zinloos|waardeloos|ondraaglijk|uitzichtloos|ondragelijk|onleefbaar
    leven .. zinloos|waardeloos|beu|zat|niet_meer_waard|onleefbaar|ondraaglijk|uitzichtloos ! werkleven seksleven
    klaar|moe|beu|zat|genoeg|spuugzat ?ben|is ?ik ?met|van ?het|dit|mijn|dat|al_dat|hele leven|bestaan|te_leven ! leven_met~kanker
    leven ?zo|echt|helemaal beu|zat|moe|spuugzat
    klaar_mee|klaar ... leven .. bedoel*
    trek|houd|hou|trekt|houdt .. het_leven|dit_leven|mijn_leven .. niet
    waarom|waarvoor|waartoe zou|moet ik ?nog|blijven leven|bestaan
    waarom|waarvoor|waartoe .. zou|moet|leef .. ik .. nog|blijven .. leven|bestaan|er_zijn|doorgaan ! filosof* geestelijk* \
zin_vinden {therapie}
    waarom|waarvoor|waartoe leef ik ?eigenlijk nog ! filosof* geestelijk*
    stoppen|ophouden|stop|ermee_stoppen|uitstappen|ontsnappen ... ?met|aan|uit ?dit|het|mijn|bedoel_ik leven|te_leven|ademen|bestaan ! \
te_leven_met leven_met gezond_leven
    leven|bestaan .. stoppen|beeindig*|verlaten|afsluiten ! {therapie}
    van|uit ?dit|het|mijn leven af|weg|verlost
    er_vanaf|ervan_af|vanaf + leven + was|wil|sneller
    zie|ziet|zien|zag|zie_ik .. het|leven ?echt|allemaal|gewoon|even|leven ?echt|allemaal|gewoon|helemaal niet_meer|niet_langer .. \
zitten !! {zorg} {therapie} werk* baas sport* reintegratie praatgroep
    twijfel*|twijfelen .. wil .. leven|er_zijn|bestaan
    leven .. niks|weinig|niet .. schelen|waard
    schelen|lak|kan_me_niet|boeit|om_het_even|maakt_niet .. of .. leef|dood|doodga|wakker|leven ! bang
    leven is voorbij|klaar|over|afgelopen|voltooid|gedaan ! oude
    hoop|hopelijk|wens|bid ... ik ... niet .. overleef|wakker|bijkom|meemaak ! niet_bang
    recht|verdien .. niet|geen .. leven
    geen|niet .. recht|verdien .. te_leven|leven ! uitkering
    niet ?meer .. laten redden
    nooit|niet .. geboren
    als ik .. dood ... prima|best|niet_erg|geen_bezwaar|opgelucht|mooi
    dood neer|neerval*|omval* + best|prima|graag|hoop
    leven .. niet ?meer aan ! {therapie}
    uit .. lijden verlost|verlossen|verlos ! {sterven}
    pijnloos .. dood|einde|uitstappen|weggaan ! {sterven}
    ogen ... nooit|niet_meer ?meer .. open + wil|hoop
    slapen|slaap|inslapen ... eeuwig|voorgoed|eeuwigheid
    leef .. ?nu|nog alleen|enkel nog voor + dood|ingeslapen|weg|overleden|tot
"""  # noqa: E501 - one rule a line

OPEN = Lexicon(
    "".join((_WORDS_FOR_IT, _WANTS_TO_BE_DEAD, _NOT_WANTING_TO_LIVE))
    .replace("{past}", PAST)
    .replace(
        "{zo_leven}",
        "niet_dood leven_niet_kwijt leven_kwijt leven_met leven_zonder~niet "
        "met_angst~leven zo_leven~leren leven_opgeven "
        "leven_lang "
        "in_angst samenleven leven_in leven_van leven_bepa* leven_beheers* leven_beinvloed* leven_laten leven_op",
    ),
    GROUPS,
    unless=DENIED,
)
