"""Rules for grief: somebody near has died, or what is left behind tells it."""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

GRIEF = Lexicon(
    """
    mijn|onze|ons|zijn|haar|een|onzen ?{bijv} {naaste} .. {gestorven} ! bang_dat als~dood of~dood hond kat kapot_dood over_de_dood
    {kin} .. {gestorven} ! bang_dat als~dood of~dood hond kat over_de_dood speelt bang wil
    {gestorven}|verlies_van|dood_van|overlijden_van|sterven_van|verlies .. mijn|onze|ons|een|zijn|haar ?{bijv} {naaste} ! \
baan bang als wil of~dood wil_dood schrik_me over_de_dood
    dood_van|overlijden_van|verlies_van|sterven_van .. {naaste}|haar|hem
    verloor|verloren|kwijtgeraakt .. {naaste} ! baan werk haren haar_verloren zin
    {naaste} .. verloren|kwijtgeraakt ! baan werk haar haren zin vertrouwen
    sinds|na|door|rond ?de|het|zijn|haar|mijn|dat ?{naaste} dood|overlijden|sterven ! bang
    hij|zij|ze|ie ?is|was|er .. {gestorven} ! bang als of~dood straks wil niet_dood wanneer wat_als over_de_dood hoop
    is|zijn hij|zij|ze .. {gestorven} ! bang als of~dood straks wil wat_als
    {naaste} ?is|was|zijn|vorig_jaar|net ?net|pas overleden|gestorven|overleed|stierf|doodgegaan|ingeslapen|begraven ! bang als~overleden
    mijn|onze|ons ?{bijv} {naaste} ... overleden|gestorven|ingeslapen|heengegaan ! bang als wil hond kat
    {naaste} dood|weg_gevallen ! bang wil hond kat zegt
    aan|op|ik haar|zijn kant ?van ?het ?bed
    haar|zijn jas|kleren|stem|voicemail .. hangt|hangen|horen|opruimen|wegdoen|ruikt
    maakte .. einde|eind aan zijn|haar leven
    toen|is rustig gegaan|heengegaan
    toen hij|zij|ze nog leefde
    gecondoleerd
    haar|zijn kleren|spullen|schoenen|jas ... weggooien|vuilniszakken|vuilniszak|kast|weggedaan|kringloop
    mee begraven|gestorven
    naar|bij|op het|zijn|haar graf
    droom|zie|hoor .. haar|zijn laatste nacht|adem|uren|dagen
    overleden|gestorven|wijlen {naaste}|juf|collega|leerling|patient|dochtertje|zoontje
    weduwe|nabestaande|nabestaanden|jonge_weduwe ! bang bang_dat nabestaandenpensioen
    rouw|rouwen|rouw* ! bang lijf oude_leven kinderwens borst wie_ik_was vruchtbaarheid rouwen_om_mezelf rouwauto
    gemis ! gemist lijf
    {afscheid} .. {naaste}|haar|hem|hun ! mijn_eigen bedacht eigen_uitvaart
    mijn|onze|zijn|haar ?{bijv} {naaste} .. {afscheid}|uitgestrooid|as ! mijn_eigen eigen_uitvaart bedacht mijn_uitvaart
    na|sinds|tot|voor ?na ?de|het begrafenis|crematie|uitvaart
    eerste kerst|verjaardag|vaderdag|moederdag|zomer|feestdagen|trouwdag|vakantie|sinterklaas|jaar .. zonder
    zonder haar|hem ?verder|leven|thuis|in $ ! haar_pruik kaal
    mis .. hem|mijn|haar|jou ?zo|elke|nog|iedere ?{naaste} $ ! borst broer_en_zus aanraking lijf werk
    ik mis hem|haar|jou ?zo|erg|elke|vreselijk|nog|verschrikkelijk ! broer_en_zus aanraking lijf werk mis_haar_dragen knuffel
    zonder hem|haar is|kan|wil|hoef|heeft
    mis mijn ?{bijv} {naaste} ! lijf
    kleren|spullen|jas|kant|stem|foto|foto_s .. van hem|haar|mijn_man|mijn_vrouw|mama|papa .. weg|hangt|hangen|opruimen|wegdoen
    nu hij|zij|ze|mama|papa|{naaste} er_niet_meer|weg|dood ?is
    er_niet_meer is|zijn ! ik_er als straks
    alleen|achter .. sinds .. dood|overlijden
    steun|hulp|verdriet .. sterfgeval|overlijden|dood
    papieren|regelen|formulieren na ?zijn|haar|het|een dood|overlijden
    ik leef hij|zij|ze niet
    sterfdag|doodgeboren|achtergebleven|achterblijven|sterfgeval|condoleance
    """,  # noqa: E501 - one rule a line
    PERSON_GROUPS,
    unless=(
        "leven_na_dood leven_na_de_dood gaat_dood dood_gaat gaan_dood doodgaat accu auto_overleden "
        "niet_overleden dodenherdenking bang_dat_mijn mijn_eigen_dood als_ik_dood als_ik_er als_ik_straks "
        "ik_straks als_ik_overlijd ik_overleden_ben schrik_mij_dood al_dood_was ik_er_niet_meer ga_sterven "
        "gaat_sterven "
    ),
)
