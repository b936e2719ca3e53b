"""Suicidality said openly: the word itself, wanting to be dead, not wanting to live."""

from understanding.safety.longing import LONGING
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
    "vroeg~of_ik vroegen~of_ik standaardvraag in_19* in_200* in_201* jaar_voorbij ligt~achter_mij ligt~achter_me "
    "niet_dood_hoor"
)
#: The word itself, denied: struck out, so that another one beside it still counts.
_DENIED_WORD = (
    "niet_levensmoe niet_echt_levensmoe geen_doodswens* geen_doodsverlangen* niet_depressief_of_suicid* "
    "ontkent_suicid* ontkent_levensmoe* ontkent_doodswens* aan_zelfdoding_denk_ik_niet aan_zelfmoord_denk_ik_niet"
)
_WORDS_FOR_IT = """
    zelfmoord*|suicid*|zelfdoding*|doodswens*|levensmoe*|doodsverlangen*|zelfmoordneiging* ! {past} !- {denied_word}
    denk*|dacht|wil|willen|gedacht*|gedachte*|plan*|neiging*|bang|gezocht|zoekt .. ?aan|om|voor|naar|over ?het \
zelfmoord*|suicid*|zelfdoding* ! {past}
    zelfmoord*|suicid*|zelfdoding* .. plegen|gaan|doen|overwe* ! {past}
    gedacht*|gedachte*|denk*|dacht .. zelfmoord*|suicid*|zelfdoding*
    ^ 113 $
    {wil} -- dood ! de_dood zijn_dood haar_dood niet~dood over~dood dood_van dood_is dood_zien
    poging .. gedaan|doen|ondernomen|ondernam|gewaagd ! sollicit* ivf poging_om poging_tot in_20* in_19* \
dat_is_over {past}
    zelfmoordpoging*|suicidepoging* ! {past}
    gevaar .. voor|mijzelf|zichzelf .. mijzelf|zichzelf|anderen
"""

_WANTS_TO_BE_DEAD = """
    ik wil|wilde|wou ?echt|gewoon|alleen|nu|liever|eigenlijk ?maar|gewoon|nog dood ! de_dood dood_van dood_is dood_zien
    wil ik ?echt|gewoon|alleen|nu|liever ?maar|gewoon|nog dood ! de_dood dood_van dood_is dood_zien
    zou ?ik ?graag|liever|liefst|gewoon|net_zo dood ! over~dood
    {wil} -- dood ! de_dood niet_dood niet~dood over~dood dood_van {naaste}~dood_is dood_zien
    ik .. {wil}|wil_ik -- dood ! de_dood niet_dood niet~dood over~dood dood_van dood_is
    liever|liefst ?ik|was|ben|zijn|waren|gewoon|maar ?ik|maar|gewoon|al|gelijk|meteen dood ! dood_dan_rood
    beter|was|ben ik ?maar|gewoon|net_zo_goed dood
    kan|kon|kunnen .. beter|net_zo_goed|evengoed .. dood
    dood .. {wil}|zijn|gaan .. lijkt|beter|fijn|rustig|makkelijker
    dood ?te|gewoon|graag willen|wil|wilt|wens|wou|wilde ! niet~dood vroeg_of~dood niet_dood !- dood_wil_ik_niet
    dood lijkt|voelt|is|zijn|klinkt .. beter|fijn|rustig|opluchting|verlossing|uitkomst|rust
    {wil} -- sterven|doodgaan|inslapen ! {sterven} thuis waar hoe over weten praten voor_haar voor_zijn voor_mijn in_zijn in_haar in_eigen voor_het \
bed lijden waardig* hospice !- niet_willen_sterven om_te_sterven
    doodgaan|sterven .. is|lijkt .. makkelijker|beter|fijner|liever|opluchting
    verlang|verlangen|verlangt|hunker* .. dood|doodgaan|sterven|einde ! {sterven} niet_verlang* !- verlang_niet_naar_de_dood
    dood|doodgaan|sterven .. verlang|verlangen|verlangt ! {sterven} !- verlang_niet_naar_de_dood
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
    verlang*|graag om .. dood te gaan|zijn ! {sterven} bang
    jaloers .. dood|doden|overleden|doodgaan
    dood .. van_binnen
    ga|gaat|wil -- zelf|mijzelf|zichzelf .. dood ! bang
    {wil}|hoop -- onder ?een|de trein|auto|bus|vrachtwagen
"""  # noqa: E501 - one rule a line

_NOT_WANTING_TO_LIVE = """
    {wil}|hoef|hoeft .. niet|nooit|geen .. leven|bestaan|voortleven|doorleven ! {zo_leven} mooi_leven mijn_oude_leven alleen_leven leven_gehad !- niet_dat_ik_niet_meer_wil_leven niet_dat_ik_niet_wil_leven niet_vechten
    {wil} .. ?het|dit|mijn|zo leven|bestaan .. niet ! {zo_leven} wil_er !- graag_leven mijn_leven_terug
    niet|nooit .. {wil}|hoef|hoeft .. leven|bestaan ! {zo_leven} !- niet_dat_ik_niet_meer_wil_leven niet_dat_ik_niet_wil_leven niet_vechten
    niet|nooit .. leven|bestaan .. {wil}|hoef|hoeft ! {zo_leven} mooi_leven leven_gehad
    leven|bestaan .. niet .. {wil}|hoef|hoeft ! {zo_leven}
    ^ ?ik|en|dan ?liever|beter niet_meer leven|bestaan
    niet ?meer verder leef|leven|besta
    {wil} leven niet|nee|niks ?meer
    kan|kon .. niet_meer|zo_niet|niet_verder|niet_langer .. leven|bestaan ! zonder~niet samen~leven
    {wil}|hoop|liever|liefst|hoef|bid|laat|graag .. niet|nooit|niet_meer .. wakker .. word|worden|wordt|werd ! juist bang narcose
    hoop*|wil|wens|bid|hoef|mag .. niet|nooit ?meer wakker ! hij_word* zij_word* ze_word*
    hoeft|hoef|nooit_meer|liever|liefst niet ?meer wakker ?te worden|word ! bang narcose
    nooit_meer wakker ?te worden|word ! bang narcose
    slapen|inslapen|slaap .. nooit_meer_wakker|niet_meer_wakker|niet_meer_op|voor_altijd|eeuwig|voorgoed ! bang narcose
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
    leven .. mij|me|voor_mij .. te_zwaar|niks_meer|gestolen|niet_meer_schelen
    leven is|vind|lijkt|voelt .. zinloos|waardeloos|ondraaglijk|uitzichtloos|ondragelijk|onleefbaar
    leven .. zinloos|waardeloos|beu|niet_meer_waard|onleefbaar|ondraaglijk|uitzichtloos ! werkleven seksleven
    klaar|moe|beu|zat|genoeg|spuugzat ?ben|is ?ik ?met|van ?het|dit|mijn|dat|al_dat|hele leven|bestaan|te_leven ! leven_met~kanker
    leven ?zo|echt|helemaal beu|zat|moe|spuugzat
    klaar_mee|klaar ... leven .. bedoel*
    trek|houd|hou|trekt|houdt .. het_leven|dit_leven|mijn_leven .. niet
    waarom|waarvoor|waartoe zou|moet ik ?nog|blijven leven|bestaan
    waarom|waarvoor|waartoe .. zou|moet|leef .. ik .. nog|blijven .. leven|bestaan|er_zijn|doorgaan ! filosof* geestelijk* \
zin_vinden {therapie}
    waarom|waarvoor|waartoe leef ik ?eigenlijk nog ! filosof* geestelijk* imam dominee nog_en_zij nog_en_hij nog_en_de
    stoppen|ophouden|stop|ontsnappen .. met|aan|uit|bedoel_ik ?dit|het|mijn leven|te_leven|ademen|bestaan ! te_leven_met leven_met gezond_leven
    stoppen|ophouden .. bedoel .. leven
    leven|bestaan .. stoppen|beeindig*|verlaten|afsluiten ! {therapie}
    van|uit ?dit|het|mijn leven af|weg|verlost
    zie|ziet|zien|zag|zie_ik .. het|leven ?echt|allemaal|gewoon|even|leven ?echt|allemaal|gewoon|helemaal niet_meer|niet_langer .. \
zitten !! {zorg} {therapie} werk* baas sport* reintegratie praatgroep !- zitten_om_terug_te_gaan
    twijfel*|twijfelen .. wil .. leven|er_zijn|bestaan
    leven .. niks|weinig|niet .. schelen|waard
    schelen|lak|kan_me_niet|boeit|om_het_even|maakt_niet .. of .. leef|dood|doodga|wakker|leven ! bang
    leven is voorbij|klaar|over|afgelopen|voltooid|gedaan ! oude
    hoop|hopelijk|wens|bid .. ik .. niet .. overleef|wakker|bijkom ! niet_bang te_vroeg
    verdien .. niet|geen .. leven ! uitkering
    recht niet om te leven
    er_vanaf .. van ?het|dit leven
    geen|niet .. recht|verdien .. te_leven|leven ! uitkering
    niet ?meer .. laten redden
    was|waren|had|liever|beter|wou .. nooit|niet .. geboren
    als ik .. dood ... prima|niet_erg|geen_bezwaar|opgelucht ! bang
    dood neer|neerval*|omval* + best|prima|graag|hoop
    leven .. niet ?meer aan ! {therapie}
    mij|me|ik .. uit .. lijden verlost|verlossen|verlos ! {sterven}
    pijnloos .. dood|einde|uitstappen|weggaan ! {sterven}
    ogen ... nooit|niet_meer ?meer .. open + wil|hoop
    slapen|slaap|inslapen ... eeuwig|voorgoed|eeuwigheid
    leef .. ?nu|nog alleen|enkel nog voor + ingeslapen|daarna
"""  # noqa: E501 - one rule a line

OPEN = Lexicon(
    "".join((_WORDS_FOR_IT, _WANTS_TO_BE_DEAD, _NOT_WANTING_TO_LIVE, LONGING))
    .replace("{past}", PAST)
    .replace("{denied_word}", _DENIED_WORD)
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
