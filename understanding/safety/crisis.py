"""Suicidality said openly: the word itself, wanting to be dead, not wanting to live, ending it, following the dead."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

#: Said of a death that has been: grief, no danger now.
_PAST = (
    "zelfmoord~gepleegd zelfmoord~verloren zelfmoord~overleden nabestaande* koos zelfdoding~overleden zelfmoord_van "
    "zelfdoding_van na_zelfmoord jaren_geleden jaar_geleden vorig_jaar destijds rouw* nazorg zichzelf~beroofd "
    "door_zelfmoord door_zelfdoding pleegde~zelfmoord verwerk*"
)
#: What somebody says not to be, or not to intend.
_DENIED = (
    "niet_suicidaal geen_zelfmoord* geen_suicid* mijzelf_niks niet_aan_zelfmoord geen_gekke ben_niet~suicid* niet_somber "
    "niet_dood_hoor"
)
#: Other things that end, or that people want to get out of.
_OTHER_ENDS = "relatie huwelijk verkering contract werk* ruzie abonnement gezeur lidmaatschap discussie roddel*"

_WORDS_FOR_IT = """
    zelfmoord*|suicid*|zelfdoding*|doodswens|levensmoe*|doodsverlangen*|zelfmoordneiging* ! {past}
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
    {wil}|zou|wens .. ?ik|graag|alleen|gewoon|maar|nu|meteen|ook|echt|zelf|het|liefst|elke|ochtend dood ! dood~{naaste} de_dood \
zijn_dood haar_dood niet_dood niet~dood dood_voor dood_hout
    {wil} -- dood ! de_dood niet_dood niet~dood over~dood dood_van {naaste}~dood_is dood_zien
    ik .. {wil}|wil_ik -- dood ! de_dood niet_dood niet~dood over~dood dood_van dood_is
    liever|liefst|beter ?ik|was|ben|zijn|waren|gewoon|maar ?ik|maar|gewoon|al|gelijk|meteen dood ! dood_dan_rood
    kan|kon|kunnen .. beter|net_zo_goed|evengoed .. dood
    dood .. {wil}|zijn|gaan .. lijkt|beter|fijn|rustig|makkelijker
    dood ?te|gewoon|graag willen|wil|wilt|wens|wou|wilde ! niet~dood {naaste}_dood
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
    hadden .. mij|me .. laten .. gaan|sterven|doodgaan|liggen
    liever .. dat .. niet|nooit .. gelukt|geslaagd|gered|genezen
    om .. dood .. te .. gaan|zijn + wil|graag|verlang*|rust ! {sterven} bang
    jaloers .. dood|doden|overleden|doodgaan
    dood .. van_binnen
    ga|gaat|wil -- zelf|mijzelf|zichzelf .. dood ! bang
    {wil}|hoop -- onder ?een|de trein|auto|bus|vrachtwagen
"""

_NOT_WANTING_TO_LIVE = """
    {wil}|hoef|hoeft .. niet|nooit|geen .. leven|bestaan|voortleven|doorleven ! {zo_leven}
    {wil} .. ?het|dit|mijn|zo leven|bestaan .. niet ! {zo_leven} wil_er
    niet|nooit .. {wil}|hoef|hoeft .. leven|bestaan ! {zo_leven}
    niet|nooit .. leven|bestaan .. {wil}|hoef|hoeft ! {zo_leven}
    leven|bestaan .. niet .. {wil}|hoef|hoeft ! {zo_leven}
    ^ ?ik|en|dan ?liever|beter niet_meer leven|bestaan
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
    {wil}|kan|ga|hoef|kunnen -- niet_meer verder|door|doorgaan ! {behandeling} {zorg} werk* relatie huwelijk studie* verder_met \
slapen thuis alleen
    geen|weinig|nul .. zin|reden|nut|doel|behoefte|motivatie .. ?om|in|aan|nog|het|te|meer leven|bestaan|er_te_zijn|te_leven|\
verder_te_leven|te_blijven|wakker|door_te_gaan|hier_te_zijn|verder_te_gaan ! leven_in_te {behandeling}
    zie .. nut|zin|doel .. niet ?meer ! werk* {behandeling} praatgroep cursus
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
zin_vinden {behandeling}
    waarom|waarvoor|waartoe leef ik ?eigenlijk nog ! filosof* geestelijk*
    stoppen|ophouden|stop|ermee_stoppen|uitstappen|ontsnappen ... ?met|aan|uit ?dit|het|mijn|bedoel_ik leven|te_leven|ademen|bestaan ! \
te_leven_met leven_met gezond_leven
    leven|bestaan .. stoppen|beeindig*|verlaten|afsluiten ! {behandeling}
    van|uit ?dit|het|mijn leven af|weg|verlost
    er_vanaf|ervan_af|vanaf + leven + was|wil|sneller
    zie|ziet|zien|zag|zie_ik .. het|leven ?echt|allemaal|gewoon|even|leven ?echt|allemaal|gewoon|helemaal niet_meer|niet_langer .. \
zitten !! {zorg} {behandeling} werk* baas sport* reintegratie praatgroep
    twijfel*|twijfelen .. wil .. leven|er_zijn|bestaan
    leven .. niks|weinig|niet .. schelen|waard
    schelen|lak|kan_me_niet|boeit|om_het_even|maakt_niet .. of .. leef|dood|doodga|wakker|leven ! bang
    leven is voorbij|klaar|over|afgelopen|voltooid|gedaan ! oude
    hoop|hopelijk|wens|bid ... ik ... niet .. overleef|wakker|bijkom|meemaak ! niet_bang
    recht|verdien .. niet|geen .. leven
    geen|niet .. recht|verdien .. te_leven|leven ! uitkering
    niet ?meer .. laten redden
    leef .. ?nu|nog alleen|enkel nog voor + dood|ingeslapen|weg|overleden|tot
"""

_ENDING_IT = """
    maak*|maken|maakt|gemaakt .. eind|einde|punt|eindje .. aan|achter ! {ends} {past}
    einde|eind|punt .. aan|achter .. maken|maak|maakt|zetten|zet|maakte|breien|draaien|ga ! {ends} {past}
    eind|einde|punt eraan|erachter ! einde_komt_eraan
    over|aan|denk* .. een eind|einde .. maken ! {ends} {past}
    er .. eind|einde aan ! {ends} {past} komt
    eruit|uit_het_leven|uit_leven|uit_dit_leven|er_samen_uit|samen_uit ?kunnen|wil|gewoon|samen|maar|te stap|stappen|stapt|uitstappen|stapte ! \
bed auto bus groep project trein huis douche tram
    er .. samen uit .. stappen ! bed auto bus huis
    stap|stapt|stappen|stapte ?er|ik|hij|ze|zelf|dan|morgen eruit|uit_het_leven|uit_leven ! bed auto bus groep project trein huis
    eruitstap*|uitstap|zelf_uitstap + ik|weekend|hij|ze ! bus trein huis uitstapje
    samen|wil|ga|zelf eruitstappen|eruit_stappen ! bus trein
    tussenuit|ertussenuit piep*|knijp*|piepen
    van .. kant .. maken|maak|maakt|gemaakt ! ene
    leven .. benemen|beneemt|ontnemen|afnemen|beroven|berooft|beeindig* ! {past}
    {mezelf}|zich|mij|me iets|wat|kwaad|leed|niks_goeds ?gaat|ga|wil|zou|te|gaan aandoe*|aandoen|doet|doen|doe|aan_te_doen|aan|aangedaan ! \
niks_aan goed_doen leuks voor_mijzelf lekkers
    {mezelf} .. iets|wat .. aandoe*|aan_doe*|aan_te_doen
    doe|doet|doen|ga|gaat|aan .. {mezelf} .. iets|wat .. aan ?$ ! niks pijn_doe
    doe|doet ?ik|ze|hij mijzelf|zichzelf iets|wat ! voor_mijzelf
    {mezelf} .. ombreng*|verhang*|ophang*|ophing|doodmaken|doodmaakt|dood_maken|verdrink*|doodschiet*|neerschiet*|opgehangen|verhangen|\
omgebracht|doodsteken ! {past}
    maak|maken|maakt|ga|gaan .. {mezelf}|mij .. dood|kapot|kant|af ! maak_mij_zorgen
    maak|maakt|maken|ga .. mijzelf|zichzelf|mij .. dood|van_kant
    dood maken|maak .. mijzelf|zichzelf
    dood .. maken mijzelf
    strop|verhangen|ophangen + {mezelf}|zolder|schuur|touw ! telefoon schilderij gordijn*
    {wil} .. van ?een|het|de dak|flat|brug|balkon|viaduct|toren|trap ! lekt trap_af trap_kom traplift
    van ?een|het|de|af dak|flat|brug|balkon|viaduct|toren|gebouw|rots .. spring*|stap*|gooi*|vallen|sprong ! lekt
    spring*|sprong .. van|uit|voor|onder|in ?het|de|een raam|dak|flat|brug|balkon|viaduct|trein|auto|water|metro|kanaal ! blij
    voor ?een|de trein|metro|tram|auto|bus|vrachtwagen ?wil|ga|gaat|te .. spring*|gooi*|lopen|loop|gaan|stap*|liggen|werp*|sprong
    {wil} .. voor ?een|de trein|metro|vrachtwagen
    onder|tegen ?een|de trein|boom|vrachtwagen|auto|bus|vangrail ?aan kom|kwam|komen|rijden|rij|rijd|lig|rijdt|liep|loop|knal* ! bang
    chauffeur|auto|bus|vrachtwagen .. mij|me .. geraakt|aangereden|overreden|doodgereden|schept + wou|had|hoop|liever
    stuur .. loslat*|loslaat|los_laat|omgooi*|omdraai*|omgooit
    {wil}|liever|hoop|wou .. ongeluk .. krijg|kreeg|gebeurt|krijgt|had
    laat|hoop .. neerstort*|verongeluk*|crasht
    polsen|pols|aderen .. doorsnij*|snijden|snij|open|door|sneed|doorgesneden
    touw|strop .. gekocht|gepakt|klaar|klaargelegd
    afscheid .. van ?het|dit leven|wereld ! {sterven}
    zelf|zelfs .. er .. wat|iets|alsnog .. aan .. doen ! werk* {behandeling} gezond* klacht*
    plan|besloten|voornemen .. zelf .. aan_te_doen|doen|doe|te_doen + leven|niet_verdragen|jaar_zo|volhoud*
    dat|als|of|moment ik|hij|ze|zij het zelf doe|doet + moment|wacht|achterblijv*|pijn_doet|kanker|dood
    zelf .. afsluit|afsluiten|beeindig*|beeindigt ! abonnement verzekering lening
"""

_FOLLOWING = """
    {naaste}|man|vrouw|hem|haar .. gaat|wil volgen|achterna ! cursus
    achterna .. ga|gaan|wil|zal|willen ! rennen
    ga|gaan|wil|wou|zal|dan|beloofd .. achterna ! reis
    {wil}|ga|kan|laat -- naar .. hem|haar|mama|papa|{naaste} toe + dood|overleden|gestorven|hemel|overlijden|begraven|leven
    {wil}|ga|laat -- naar .. hem|haar|mama|papa|{naaste} $ + dood|overleden|gestorven|hemel|overlijden|begraven
    {wil}|zou|wens -- bij .. hem|haar|mama|papa|kind|{naaste}|jou .. zijn + dood|hemel|er_niet_meer|gestorven
    {wil}|ga|volgen|zal .. hem|haar|{naaste} .. volgen|volg + dood|overleden|gestorven|pillen|begraven|overlijden|graf
    dat|leg ik haar|hem volg
    ik .. ga .. met hem|haar mee|met ! ziekenhuis afspraak arts* {behandeling}
    naar ?de hemel {wil}|gaan|willen
    {wil} .. naar ?de hemel
    dan hoef|wil ik ?ook ?het ?leven niet ?meer ! {behandeling}
    daarna|dan ga ik ook ! naar mee boodschappen
"""

OPEN = Lexicon(
    "".join((_WORDS_FOR_IT, _WANTS_TO_BE_DEAD, _NOT_WANTING_TO_LIVE, _ENDING_IT, _FOLLOWING))
    .replace("{past}", _PAST)
    .replace("{ends}", _OTHER_ENDS)
    .replace(
        "{zo_leven}",
        "niet_dood leven_niet_kwijt leven_kwijt leven_met leven_zonder~niet met_angst~leven zo_leven~leren leven_opgeven leven_lang "
        "in_angst samenleven leven_in leven_van leven_bepa* leven_beheers* leven_beinvloed* leven_laten leven_op",
    ),
    GROUPS,
    unless=_DENIED,
)
