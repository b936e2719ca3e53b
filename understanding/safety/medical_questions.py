"""The shapes of a question for a doctor: may I, is it safe, what is it, how likely, which choice, should it be seen."""

#: Getting there, going along, paying, being shown: then a treatment is only where somebody has to be.
LOGISTICS = """brengt brengen rijdt rijden kijken mee_naar meegaan mee_gaan naar_de_bestraling naar_de_chemo ophalen
    halen vergoed* betalen euro wachtkamer wie ergens groep samen_met taxi regelen oppas binnenlopen binnen_lopen
    langskomen weigeren vragen praten spreken zeggen meedoen bellen zorgen fysiotherapeut dietist* iemand jullie baas
    sollicit* hypotheek gebruiken_of vertellen woord testament komen binnen aansluiten
    aanmelden lid hond vrijwillig* adopt* parkeren hulp werken ww uitkering korting krijgen"""

#: What somebody has, had or gets, that makes an everyday thing a medical question.
_STATE = """{behandeling}|{drug}|stoma|katheter|drain|sonde|lymfoedeem|dip|dipweek|witte_bloedcellen|bloedplaatjes|weerstand|wond|hechtingen|\
borstreconstructie|reconstructie|prothese|*operatie|mastectomie|okselklieren|liesklieren|bloedwaarden|leukos|brca*|hooggradige|dysplasie|poliep*|uitzaaiing*|*kanker|\
*tumor|melanoom|lymfoom|hodgkin|leukemie|metasta*|wervelmetasta*|hersenmetasta*|levermetasta*|botmetasta*|portacath|picclijn|piclijn|stent|longoperatie|scan|bloedverdunners|\
blaasspoeling*|spoeling*|stamceltransplantatie|bekkenbestraling|afweer|bloedwaarde*|galweg|milt|contrast_scan|contrast|trombose"""  # noqa: E501 - one list a line
_SAFE = """schadelijk|gevaarlijk|veilig|verstandig|riskant|verantwoord|onverstandig|slecht_voor|goed_voor|verergert|zinvol|nuttig|\
slim|slimmer|besmettelijk|giftig|ok|oke|toegestaan|verboden|schaadt|aan_te_raden|af_te_raden|afgeraden|gebruikelijk|normaal"""  # noqa: E501 - one list a line
_ILL = """keel|mond|tong|lip|huid|plekje|vlekje|moedervlek|borst|oksel|hals|lies|knobbel|buik|rug|arm|been|enkels|voeten|vingers|handen|nagels|neus|oog|ogen|oor|kaak|tand|tandvlees|\
litteken|stem|hoofd|gewrichten|botten|lever|longen|nier|blaas|darmen|maag"""  # noqa: E501 - one list a line
_COMPLAINT = """rauw|schor|hees|dik|dikker|rood|wit|blauw|geel|pijnlijk|gevoelloos|doof|dof|stijf|opgezet|gezwollen|jeukt|jeuk|branderig|ontstoken|los|droog|kapot|beslagen|\
verkleurd|zwarter|groter|harder|zeer|zere|tintelt|tintelen|krampen"""  # noqa: E501 - one list a line

MEDICAL_QUESTIONS = (
    """
    # may I, with what I have
    mag|mogen|kan|kun|moet ik|je|hij|zij|ze|we|wij|men|mijn|zijn|haar|een|onze|{naaste} ... met|na|tijdens|bij|naast|onder|als|in|van|sinds ?de|het|mijn|een|zulke|deze|\
zijn|haar|twee|drie|vier|vijf|zes|zo|lage|laag|hoge ?weinig|lage|weken|dagen|maanden|aantal|mijn ?witte|mijn|de|een {staat} ! {gevoel} {logistiek} werken_met verzeker* hypotheek niet_meer kan_ik_geen kan_ik_niet geen als_de als_ik_zelf sinds_ik
    mag|mogen ik|je|hij|zij|ze|we|wij|mijn|een|de|{naaste} ?ook|nog|wel|al|gewoon .. {staat} ! {gevoel} {logistiek} kijken mee werken weigeren stoppen niet_autorijden als_ik_zelf aan_de_lijn
    wanneer|vanaf_wanneer|na_hoeveel|hoe_lang|hoelang|hoe_snel|hoe_vaak mag|mogen|kan|moet|dagen|weken|maanden ... {staat} ! \
{gevoel} wachtlijst werken groep {logistiek}
    hoe_vaak|hoe_lang|hoelang moet|mag|slik|gebruik .. ?een {staat}|*scopie|controle|scan|slikken ! {gevoel} wachten groep
    mag|mogen ik|je|hij|ze|mijn ?ook|nog|wel|gewoon ?een|de {middel}|vaccin*|rauwe|rauw|sushi|haring|grapefruit*|vasten|ramadan|microdos*|donor|bloed_geven|borstvoeding ! {gevoel} {logistiek} \
sanquin
    kan|mag|mogen .. {staat}|{middel} .. kwaad|erger|schaden|verspreid* ! {gevoel}
    {staat} .. mag|kan dat|het ?ook|wel|gewoon $ ! {gevoel} {logistiek} regelen werken opnieuw
    {staat}|{middel} .. gevaarlijk|besmettelijk|schadelijk|erg $ ! {gevoel}
    tuinieren|zwemmen|fietsen|sporten|vliegen|tillen|zonnen|sauna|massage|tattoo|tatoeage|tampon*|vrijen|alcohol|vasten|tandarts .. bij|met|tijdens|na|zonder ?de|een|lage|mijn \
weerstand|afweer|dip|chemo|kuur|katheter|bekkenbestraling|bloedplaatjes|hechtingen|wond ! {gevoel} zoek groep samen leuk fijn graag wil begeleiding fysio waar
    # is it safe, is it normal
    ^ ?maar|en|hoe is|zijn|kan|zou .. {staat}|{middel} .. {veilig} ! slecht_leest {gevoel} {logistiek} lotgenoten vrijwillig* wel_goed kinderen_vertellen
    is|zijn|maakt|zou ?het|dit|dat|een|de|mijn|zo .. {veilig} .. {staat}|{middel} ! {gevoel} {logistiek} lotgenoten goed_voor_mij hoeveel_uur werk* erger_dan
    {staat} .. schadelijk|gevaarlijk|veilig|verstandig|verantwoord|besmettelijk|ok|oke|riskant $ ! {gevoel} {logistiek} gegaan
    kanker|tumor|cellen .. verspreid* ! nieuws folder*
    verspreid* .. kanker|tumor|cellen ! nieuws folder*
    is|was|wordt .. {staat}|{middel} .. of|door .. {staat}|{middel}|menopauze|overgang|ouderdom|leeftijd ! {gevoel}
    is dit|dat|het of|van|door de|mijn|een {staat}|{middel} ! {gevoel} kwaliteit
    komt|zou|kan dit|dat|het|die|ze ?ook|nog ?komen|zijn van|door ?de|mijn|die {staat}|{middel}|overgang ! {gevoel} bang {logistiek} gezellig
    kan het ?ook zijn dat .. terug|uitgezaaid|*kanker|{staat} ! {gevoel}
    kan het in|van mijn|de hoofd|botten|longen|lever|chemo|kuur|medicijnen zitten|komen|zijn
    krijg|krijgt ik|mijn|mijn_dochter|hij|ze|{naaste} .. het|dat|dit .. ook|erven|geerfd
    # what helps, which drug, how much
    {middel}|{drug} helpt|werkt|helpen|werken ?helemaal niet|onvoldoende|niet_meer ! {gevoel}
    kan|kunnen|helpt|helpen|zou|werkt .. {middel}|{drug} .. tegen|bij|helpen ! {gevoel} {logistiek} waar lichamelijk sport*
    welke dosis|dosering|hoeveelheid|sterkte|vitamines|vitamine|supplementen|pijnstiller
    {drug}|{middel} ?5|10|20|25|50|100|5mg|10mg|20mg|500mg|1000mg ?mg met|naast|en|of|plus .. {drug}|{middel} ! {gevoel} poeders {logistiek}
    mag|kan|moet .. spuit*|injectie|tablet|pil|dosis .. later|eerder|overslaan|uitstellen|dubbel ! {gevoel} {logistiek}
    {drug}|{middel} .. doormidden|malen|breken|oplossen|doorknippen|fijnmaken
    wat kan|moet|mag ik|hij|ze .. spoelen|smeren|slikken|nemen|innemen ! eten {gevoel}
    # prognosis
    overleven|overleeft|geneest|genezen|geneeslijk .. denk|denken|kans|procent ! {gevoel} bij_wijze genezen_is
    kan|kans|hoeveel|gaat|procent .. overleven|overleeft|geneest|genezen|geneeslijk ! {gevoel} bij_wijze niet_meer iemand hoe_je
    kan|gaat|zal ?mijn zus|vader|moeder|man|vrouw|broer|zoon|dochter|hij|zij|ik dit|het|dat ?nog overleven ! {gevoel} {logistiek} financieel
    gaat|zal ?mijn zus|vader|moeder|man|vrouw|broer|zoon|dochter|hij|zij dit|het ?nog halen|redden ! {gevoel} {logistiek} financieel
    hoeveel|welk|wat procent|percentage ... geneest|overleeft|leeft|terug*|kans|slaagt
    hoelang|hoe_lang leven|overleven|leef|leeft|te_leven ... met|zonder .. {staat}|alvleesklier|longen ! {gevoel}
    haalt|halen|haal hij|zij|ze|ik|{naaste} ?de|nog ?de zomer|kerst|winter|lente|voorjaar|verjaardag|bruiloft ! {logistiek} wens*
    hij|zij|ze|{naaste} de zomer|kerst|winter|lente|voorjaar ?nog haalt
    groeit|groeien|krimpt|krimpen|slinkt .. tumor*|uitzaaiing*|knobbel|plekje ! {gevoel} bang
    tumor|plekje|knobbel ?van .. cm|mm|centimeter|millimeter + groot|erg|wat_kan|gevaarlijk|klein
    gaat|gaan|herstelt|herstellen .. vanzelf|ooit .. weg|over|beter|terug + {staat}|pillen ! {gevoel} werk moe* papa
    # results and terms
    pt1*|pt2*|pt3*|pt4*|t1n*|t2n*|t3n*|t4n*|irradicaal|radicaal_verwijderd|maligniteit|maligne|benigne|atypisch*|pap_2|pap_3a|pap_3b|her2*|triple_negatief ! lotgenoten contact groep !! uitleggen gewone_taal ergens vraag_heus_niet
    wat is|zijn ?nou ?eigenlijk een|de schildwachtklier|carcinoom|sarcoom|adenocarcinoom|metastase ! spreekbeurt
    verschil tussen .. *oom|hormoongevoelig|graad|stadium|chemo|immuuntherapie ! fysiotherapie
    verslag|portaal|pathologieverslag .. staat|stond|zeggen|lezen|betekent|snap|begrijp .. wat|niet|lezen|snars|verdacht* ! emotioneel {gevoel} second melden stond_al
    wat staat er in ?dit|mijn|het verslag|uitslag|brief ! vertel*
    # choices
    zou|zouden|zoudt u|jij|je|jullie ... opereren|nemen|doen|kiezen|laten|aanraden|behandelen|bestralen + {staat}|kuur|handen|voeten|chemoradiatie|t3*|opereren ! \
{gevoel} centrum inloop bellen mij_kunnen
    wel of geen|niet {staat}|chemo|operatie|bestraling|stoma|kuur|reconstructie|amputatie ! {gevoel} lotgenoten
    is|zijn|was immunotherapie|immuuntherapie|protonentherapie|chemo|bestraling|opereren|wegsnijden|hormoontherapie|stoma|operatie ?wel|nog|ook iets|wat|een_optie|slimmer|beter|zinvol|verstandig|te_zwaar|mogelijk
    {staat} .. iets|een_optie|geschikt voor mijn|mij|hem ! groep lotgenoten cadeau folder {logistiek}
    waarom|waarvoor krijg|krijgt|kreeg|moet|wil|doet|mag .. ik|de_een|hij|mijn|oncoloog|dokter|arts .. {staat}|{drug}|protonentherapie ! {gevoel} uwv {logistiek} betalen
    borst|prostaat|nier|blaas|maag ?er ?ook|helemaal af|eraf|eruit|verwijderen .. of|kiezen|laten|alleen ! {gevoel} spiegel prothese
    actief_volgen|afwachten|waakzaam|wait_and_see ... opereren|wegsnijden|behandelen|slimmer|beter|risico|durf
    # should it be seen
    moet|zal|zou ik|hij|zij|dit|dat|we ?dat|dit|hem|er|daar ?ermee|daarmee|mee .. laten_nakijken|laten_checken|laten_onderzoeken|terug_naar_de_arts|naar_de_dokter|naar_de_huisarts ! {gevoel} {logistiek} formulier*
    plek|plekje|bult*|knobbel*|borst|moedervlek .. laten nakijken|checken|onderzoeken
    {lijf} .. {klacht} + normaal|hoort_dat|hoort_dit|wat_is_dat|kan_dat_kwaad|bijwerking|wat_kan_ik|wat_moet_ik ! {gevoel} schoen* pruik kleding make_up zingen
    sinds|al|na .. weken|maanden|kuur|dagen .. {lijf} {klacht} ! {gevoel} gym* sport* kan_ik
    ^ ?een|mijn|die {klacht} {lijf} $
    ^ ?een|mijn|die {lijf} {klacht} ?weer|nu $
    ^ ?een|mijn plekje|vlekje|bultje|knobbeltje|moedervlek op|in|bij|onder ?de|mijn {lijf} $
    {lijf} op|aan lip|neus|huid|borst + plekje|moedervlek|vlekje + weken|groter|korst
    ^ keel|rauwe|dikke|zere rauw|keel|enkels|tong|mond $
    {middel} dosering|dosis
    dosering|dosis {middel}|{drug}
    """.replace("{staat}", _STATE)  # noqa: E501 - one rule a line
    .replace("{veilig}", _SAFE)
    .replace("{lijf}", _ILL)
    .replace("{klacht}", _COMPLAINT)
)
