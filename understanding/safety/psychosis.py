"""Losing touch with reality: voices, being followed or poisoned, signs that are meant for one person, a mission."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

PSYCHOSIS = Lexicon(
    """
    # the words for it
    psychose|psychoses|psychotisch*|waanbeeld*|waanidee*|waanideen|wanen|manisch|manie|paranoia|paranoide|hallucinat*|hallucineer* ! {lang}
    # "Waan" alone is Somali for "I am".
    een|de|zijn|haar|mijn|in|die waan
    gedwongen_opname|crisisopname|crisisdienst|gedwongen_opgenomen|ibs ! werk_bij {lang}
    tegen mijzelf|zichzelf beschermen|beschermd|beschermt
    # voices
    hoor|hoort|horen|hoorde .. stemmen|een_stem|iemand_in|mensen_praten ! buren radio mooie liever fijn_om god jouw uw zijn_stem haar_stem voicemail !- een_stem_van_een_mens
    stemmen .. in ?mijn|zijn|haar hoofd
    stemmen|stem .. zeggen|zegt|opdracht*|beveelt|bevelen|schelden|fluister*|dat_ik_moet|lachen_mij ! stemmen_op verkiezing* koor kwijt
    in ?mijn|zijn|haar hoofd .. zegt|zeggen|beveelt|bevelen|schreeuwt|fluistert|commandeert|praat_iemand|roept ! alles pijn mist
    iemand|iets|een_man|een_vrouw|duivel .. in ?mijn|zijn|haar hoofd .. dat|moet|beveelt|schreeuwt|om ! iets_anders
    iemand|iets|stem|duivel beveelt|schreeuwt|fluistert .. in ?mijn|zijn|haar hoofd
    ik moet van stemmen|hem|god|ze|haar ... dichtplakken|springen|snijden|doen_wat
    god|allah|jezus|satan|duivel|engel|engelen|demon* ... zegt|zei|gezegd|beveelt|bevolen|opgedragen|opdracht|fluistert|stuurt|gestuurd ... moet|offer*|doden|springen|mijn|missie|\
genees* ! dominee pastoor imam kerk wat_zegt
    offeren|offer|geofferd + god|moet|zoon|dochter|kind ! offerte offerfeest
    duivel|demon|demonen|satan|geesten|bezeten .. in ?mij|hem|haar|huis|lichaam ! kanker_is
    # being followed, watched, poisoned
    zitten|zit|komen ?er|ze|mensen|mannen .. achter_mij|achter_me|achter_hem|achter_haar aan
    complot*|samenzwering|spannen_samen|samenspannen
    vergiftig*|vergift .. mij|me|hem|haar|eten|worden|wordt|drinken|koffie ! voedselvergiftig* bloedvergiftig* {behandeling} lood
    mij|me|hem|haar .. vergiftig*|afluister*|achtervolg* ! bloedvergiftig* {behandeling}
    alles|eten|thee|water|soep|medicijnen|pillen ?is|zit|was .. vergiftigd|vergif|gif + zegt|denkt|zij|hij|wil|ze|eet ! {behandeling} voedselvergiftig*
    gif|vergif .. in_mijn|in_zijn|in_haar eten|drinken|thee|koffie
    afgeluisterd|afluisteren|bespioneer*|bespied*|gebrainwasht ! film privacy jullie
    word|wordt|worden .. achtervolgd|afgeluisterd
    word|wordt|worden .. gevolgd|bekeken|gefilmd|gehackt + overal|buiten|mannen|auto|busje|camera*|buren|straat|ze_weten|zegt|denkt|drone* ! arts* ziekenhuis studie
    chip|zender|microchip|zendertje .. in|geplaatst|gezet|ingebracht .. borst|hoofd|lichaam|mij|me|hem|haar|arm|nek|port ! hond kat
    overal|in_huis|lamp|plafond|rookmelder .. camera|cameras|microfoon*|afluister* ! beveilig*
    filmt|gefilmd|filmen|gluurt .. via|door|lamp|muur|rookmelder ! film_over documentaire
    mij|me .. via .. lamp|muur|tv|stopcontact|radio
    straling|antenne|zendmast|5g|satelliet .. mij|me|hem|haar|gedachten|stuurt|hoofd ! bestraling
    zit|zitten|staan|loopt|lopen .. iemand|mannen|mensen|beesten|vreemden .. in_de_muur|in_de_schuur|op_zolder|onder_het_bed|achter_het_gordijn + \
zegt|denkt|ziet|zeker|politie|ze|hij|bang ! verbouw* werkmannen
    mannen|mensen|beesten|insecten|vreemden|figuren .. in|uit|op|onder ?de|het muur|muren|schuur|zolder|plafond|bed|kruipruimte|gordijn* + zegt|zien|ziet|denkt|belt|politie|zeker|zitten
    gebarricadeer*|verschans*|barricade*|dichtgetimmerd
    spiegels|ramen|cameras|televisie|tv|stopcontacten|gordijnen|kieren ... afgeplakt|dichtgeplakt|afgedekt|dichtgetaped|dichtplakken|afplakken ! verf*
    aluminiumfolie|zilverfolie|alufolie .. ramen|hoofd|muur|telefoon
    komen|willen|wil ?ze ?hem|haar|mij|me ?vannacht ?komen halen|meenemen|ophalen + die_er_niet|stem*|zegt_dat|afgeplakt|overtuigd|buiten_staan|camera* ! {behandeling} ziekenhuis taxi
    # signs and missions
    tv|televisie|radio|nieuws|nieuwslezer|krant .. over_mij|over_me|opdracht*|tegen_mij|tegen_me|tegen_hem|tegen_haar|voor_mij_bedoeld
    op_tv|op_televisie|op_de_radio .. over_mij|over_me
    boodschap|code|teken|tekens|bericht|berichten|signaal|signalen|opdracht .. voor|aan|alleen ?alleen ?voor mij|me|hem|haar + kenteken*|nummerbord*|cijfers|tv|radio|overal|\
krant|verborgen|geheim*|getallen|moet_ergens
    alle|overal ?de nummerborden|kentekens|cijfers|getallen|kleuren .. dezelfde|betekenis|boodschap|code
    geheime|verborgen boodschap*|teken|tekens|code|opdracht
    uitverkoren|messias|ben_jezus|ben_god|verlosser
    denkt|denk|zeker|gelooft|overtuigd|zweert|zegt .. kan_vliegen|kunnen_vliegen|bedriegster|bedrieger|bedriegers|dubbelganger|jezus_is|god_is|onsterfelijk|verwisseld
    bedrieger|bedriegster|dubbelganger|indringer .. gezicht|is|zou|vermomd|uitgeef*
    is|ben ?ik|hij|ze mijn ?eigen ?echte man|vrouw|moeder|vader|dochter|zoon niet ?meer|echt + vervangen|omgeruild|dubbelganger|robot
    iemand|iets|ze .. mijn|zijn|haar gedachten .. leest|lezen|stuurt|besturen|steelt|horen
    gedachten .. worden ?gelezen|gestolen|uitgezonden|gestuurd
    ziet|zie|zien|hoort .. dingen|mensen|beestjes|figuren|iemand|schimmen .. die_er_niet .. zijn|is ! ineens opeens plotseling koorts antibiotica
    praat|praten|ruziet .. tegen|met .. mensen|iemand|stemmen|muur|schimmen .. die_er_niet|die_niemand ! koorts overleden
    slaapt|geslapen|slaap .. nachten|dagen .. niet|niks + stem*|opdracht|missie|ik_ben_jezus|energie|politie|mannen|spiegels|waan*|geld_weg ! zorgen
    bestuurd|gehypnotiseerd|gemanipuleerd .. door .. straling|stem*|tv|buren|chip|aliens|geheime
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="{lang} figuurlijk",
)
