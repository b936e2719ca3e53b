"""Questions only a doctor may answer. Precise on purpose: the trained model adds what is said in other words."""

from understanding.safety.medical_questions import LOGISTICS, MEDICAL_QUESTIONS
from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

_DRUG = """{middel} *mab *nib *taxel *platin *platine *rubicine *azol *ozol *azepam *ciclib tamoxifen ibuprofen naproxen prednison
    dexamethason dexa capecitabine xeloda methotrexaat mercaptopurine gabapentine keytruda herceptin zoladex lucrin zometa
    omeprazol melatonine magnesium kalium antibiotica antidepressiv* antidepressivum bloedverdunner* hormoonpil* hormoonspuit
    hormoontherapie hormoonkuur metformine lorazepam plaspil* slaapmiddel* slaaptablet* laxeer* kuur chemo immuuntherapie
    bestraling bestralingen bcg contrastvloeistof cetuximab hormonen hooikoorts* zalf creme spray statine vaccin*
    griepprik coronaprik movicolon lactulose ritalin citalopram paroxetine sertraline viagra nitraten neulasta jodium* paddo* letrozol
    exemestaan anastrozol hormooncreme oestrogeen* insuline anticonceptie nicotine* aspirine diclofenac tramadol pregabaline haldol"""  # noqa: E501 - one rule a line
_REMEDY = """wietolie cbd cbd_olie thc thc_olie cannabis_olie cannabisolie ivermectine fenbendazol kurkuma abrikozenpitten
    sint_janskruid paddenstoelenextract methadon_tegen zwarte_zaadolie homeopathi* orthomoleculair* vitamine_c_infuus
    hyperthermie ontwormingsmiddel paardenbloemthee turkey_tail zwarte_komijn* komijnolie paardenmelk zwarte_zalf"""  # noqa: E501 - one rule a line
_FOOD = """wijn alcohol bier borrel borreltje grapefruit* sushi yoghurt sojamelk soja kruiden thee vitamine* supplement*
    knoflook suiker vasten zon zonnebank sauna tatoeage tattoo vliegen zwemmen tandarts alcoholvrij* kaas
    paracetamol sporten_met"""
_SYMPTOM = """jeuk tintel* tinteling* hoest hoesten misselijk* diarree obstipatie verstopping kramp* zwelling* opvlieg* pijn pijnlijk
    nachtzweten hees heesheid schimmel puistjes hik duizelig* gezwollen zwellen zwelt bloedneus* blauwe_plekken aften
    mondslijmvlies ontlasting urine plassen nagels jeukt branderig* droge_ogen droge_mond metaalsmaak gewrichten botten
    lymfoedeem littek* stijf hoofdpijn vergeetachtig* zere zeer slijm dun hard_als vlekken bult bultje knobbel* bobbel* plekje
    moedervlek huiduitslag rillerig verslik* doof_gevoel koude_voeten vocht ascites droogheid incontinent*"""  # noqa: E501 - one rule a line
_RESULT = """psa gleason biopt biopsie punctie stadium mri petscan pet_scan ct ctscan ct_scan echo bloeduitslag* bloedwaarde*
    leukocyten neutrofielen trombocyten hb hgb crp cea ca125 tumormarker* tumormarkers pathologie* patholoog* remissie metastase* laesie*
    bi_rads birads atypie graad schildwachtklier* leverwaarde* nierwaarde* hormoongevoelig triple_negatief her2 uitslag scan foto
    bloedonderzoek indolent goedaardig kwaadaardig snijvlak* ki67 brca* uitzaaiing* klieren receptor* plekje schaduw"""  # noqa: E501 - one rule a line
_FEELING = """boos verdriet* bang huil* jaloers gevoel voelen rouw* schuldig eenzaam emoti* lach* somber relatie zin_in seks
    vergoed* gratis kosten betaal* rit vervoer taxi folder boek lotgenoten praatgroep werkgever uwv werk te_werken weer_werken kan_werken gaan_werken werkplek werkdag* verzeker* bezoek
    oefengroep sportgroep fysio masseur recept*_voor kook* bespreken gesprek contact_met leren workshop cursus inloop dossier"""  # noqa: E501 - one rule a line

MEDICAL = Lexicon(
    (
        MEDICAL_QUESTIONS
        + """
    # how long, what chance
    hoe_lang|hoelang|hoeveel_tijd|hoeveel_maanden|hoeveel_jaar|hoe_lange_tijd ?denkt|denk ?u|je heb|heeft|hebben|leef|leeft|geven|blijft ik|hij|zij|\
ze|we|u|mijn|iemand|{naaste} ... nog|leven ! recht ww uitkering uwv bezoek
    hoe_lang|hoelang ik|hij|zij|ze ?nog ?te heb|heeft|leef|leven ?nog ! bezoek recht
    hoe_lang|hoelang leef|leeft|overleef .. ik|iemand|hij|zij|je|ze|{naaste}
    levensverwachting|overlevingskans*|overlevingspercent*|vijfjaarsoverleving|prognose* ! praten verwerk* bespreek* googelt
    hoe_groot|wat_is|hoeveel|welke .. kans* ... terugkomt|terugkeer|genez*|overleef*|overleven|blijft|uitzaai*|dood|slaagt|terug ! baan werk
    kans|kansen ... terugkomt|uitgezaaid|genezen|overleeft|overlijdt ! bang baan
    ga|gaat ik|hij|zij|ze|{naaste} .. dood aan|hieraan|hiervan ! papieren bang vertel* kind* vraagt
    kan|kun je|ik|men .. doodgaan|overlijden aan|van
    is .. *kanker|uitzaaiing*|tumor* .. dodelijk|besmettelijk|erfelijk|te_genezen|geneesbaar
    kan|kun .. genezen .. van|worden|*kanker|tumor*
    hoe_snel|hoe_hard groeit|groeien|gaat
    zou .. het|kanker terug ?zijn|is|gekomen ! naar
    is ?de|mijn|het kanker|tumor|het ?nu|weer terug $ ! naar
    begint|komt .. het .. weer|terug + {resultaat}|hoest|pijn
    # what does this result mean
    wat betekent|betekenen|houdt|zegt ... {resultaat}|mutatie|t1|t2|t3|t4|n0|n1|m0|m1|indolent ! voor_mijn_werk
    {resultaat} ... wat ?dat|het|dit betekent|houdt_in|zegt
    betekent dat|dit .. *kanker|uitgezaaid|terug|goed|slecht ! bang angst
    {resultaat} ... begrijp|snap|lezen|uitleggen|versta .. niet|uitslag ! folder gesprek
    {resultaat} .. begrijp|snap ik niet
    {resultaat} ... is|goed_of|of .. laag|hoog|slecht|goed_nieuws|normaal|gevaarlijk|te_hoog|te_laag|ernstig|erg|zorgen
    psa|hb|hgb|crp|cea|ca125|tumormarker*|leukocyten|neutrofielen|trombocyten|leverwaarden|gleason|kreatinine|hemoglobine|bi_rads|birads|kalium ! \
uitleggen_groep
    *kanker|tumor ?stadium|graad 1|2|3|4|iv|iii|ii ?of|is + kans|overleef*|genezen|wat|behandeling
    ^ t1*|t2*|t3*|t4*
    # may I, can that
    mag|mogen|kan|kun|kunnen ik|hij|zij|ze|je|we|mijn|een|moeder|vader|{naaste}|u ?dan|nog|ook|wel|gewoon .. {drug} ! {gevoel} {logistiek}
    mag|mogen|kan|kun|moet ik|hij|zij|ze|je|mijn|{naaste} ... {eten} ... bij|met|tijdens|naast|na|als|aan|door ... {drug}|{behandeling}|*tumor|*kanker|pillen|\
stent ! {gevoel}
    mag ?je|ik|een {eten}|{drug} .. bij|met|tijdens|naast|op|en .. {drug}|{behandeling}|*kanker ! {gevoel}
    {eten}|{drug} .. samen|combineren|naast|tegelijk|tijdens|in_combinatie .. {drug}|{behandeling}|*kanker|met ! {gevoel}
    {drug} .. en|met .. samen ! {gevoel} alleen_samen {logistiek}
    ^ {eten}|griepprik .. bij|en|tijdens|met .. {behandeling}|*kanker|{drug} ! {gevoel}
    ^ alcohol|wijn|vitamine*|griepprik|melatonine|ibuprofen|paracetamol .. chemo*|kanker|kuur|bestraling
    waarom mag|mogen ik|hij|zij geen ! werken komen
    kan|kon .. dat|dit|het|die|deze .. kwaad ! {gevoel}
    zwanger|kinderwens .. gevaarlijk|tijdens .. {drug}|kind*
    # dose and stopping
    hoeveel|hoe_veel|maximaal|maximale ... mg|ml|milligram|milliliter|druppels|dosis|dosering|startdosering ! {gevoel} geld
    hoeveel|hoe_veel .. {drug} ! {gevoel} {logistiek} geld
    dosis|dosering|doses|startdosering ... omlaag|omhoog|hoog|lager|hoeveel|halve|welke|te|verhogen|verlagen|maximale|wat|mag ! {gevoel}
    thc|cbd|morfine|{drug} dosering|dosis
    halve|dubbele dosis|dosering|pil|tablet
    stoppen|minderen|afbouwen|overslaan|verlagen|verhogen|doorslikken ... {drug} ! {gevoel} geen_chemo_meer informatie rechten stoppen_met_de_chemo keus wie besluit \
recht mijn_keuze stoppen_met_chemo
    {drug} .. overslaan|minderen|afbouwen|verhogen|omlaag ! {gevoel} chemo_brein chemobrein
    {middel} .. vergeten|te_laat ! {gevoel} chemo_brein chemobrein ophalen
    pil|pillen|medicijn|tablet ... vergeten ! doos app
    vraag|vraagje ... over .. medicijn*|medicatie|pillen|dosering ! vergoed*
    welke|welk|wat_voor ?soort pijnstiller*|medicijn*|zalf_helpt|zalf_mag|creme|chemo*|behandeling|kuur|pil|pillen|operatie|slaapmiddel|laxeer* ! {gevoel} folder
    # side effects and symptoms
    bijwerking* ! {gevoel} leren_omgaan moe* energie door_de_bijwerking* door_bijwerking* sport* smaak slaap* folder
    is|hoort|zijn dit|dat|het|die|mijn .. normaal|gevaarlijk|kwaadaardig|ernstig|zorgwekkend|erg + {symptoom}|{drug}|{resultaat}|bloed* ! {gevoel}
    hoort|horen .. dat|dit|het|die .. erbij|bij_de|bij_chemo ! {gevoel}
    {symptoom} ... hoort|normaal|gevaarlijk|kwaad|ernstig|hoe_komt|komt_dat|komt_het|wat_helpt|wat_nemen|wat_is_er_aan|iets_voor_slikken|\
vanzelf|hoelang|wat_kan_ik|wat_doe_je|wat_doet|zou_het ! {gevoel}
    ^ ?ik ?heb|mijn|een|steeds|nog ?last {symptoom} .. van|door|na|sinds|bij ?de|mijn|die|het|een|nieuwe {drug}|{behandeling} $ ! moe vermoeid* {gevoel}
    komt|kan|zou .. dit|dat|het ?ook ?komen van|door ?de|mijn|die|een|komen {drug}|{behandeling}|medicatie|tumor ! {gevoel}
    hoe_kan|waardoor|hoe_komt .. dat|het + {symptoom}
    wat .. helpt|smeren|slikken|innemen|spoelen|nemen ... tegen|voor|op|bij .. {symptoom} ! {gevoel}
    {symptoom} ... wat .. helpt|smeren|slikken|spoelen|nemen|innemen ! {gevoel} eten_we
    voel|voelde|heb|ontdekt|gevonden ?ineens|een|opeens|nu|ook ?een|klein|hard|rare bult|bultje|knobbel*|bobbel*|verdikking|zwelling|knikker|gezwel
    knobbel*|bobbel*|bultje ... oksel|borst|hals|lies|huid|nek
    moedervlek ... bloedt|eraf|verander*|groter|jeukt
    tintel*|tintelende voeten|vingers|handen|vingertoppen|tenen ! {gevoel} kindersluiting krijg_ik sport* beweg* waar
    hoelang|hoe_lang|wanneer .. duurt|groeit|werken|werkt|blijft|trekt ... {drug}|{behandeling}|haar|lijf|scan|bestraling ! {gevoel} pruik wachtlijst
    hoe_lang|hoelang .. duurt .. voordat|het .. chemo|werkt|lijf|weg ! wachtlijst
    hoeveel|hoe_veel|hoe_lang maanden|jaren|jaar|tijd .. geven|geeft|heeft|heb|leeft
    kunt|kan|wat .. ?u|mag .. verwachten + {resultaat}|uitgezaaid*|prognose ! algemeen filmpje*
    wat_doet dat|die|dit|een .. {drug}|tumor|lichaam|lijf
    {resultaat} ... wat|is .. ?dat|kan .. goed_nieuws|foute_boel|dat_zijn|ok|te_zijn|het_zijn
    is dat|dit ?altijd|dan .. foute_boel|goed_nieuws|slecht_nieuws|uitgezaaid|de_ziekte_van|zorgelijk
    hoe kan dat|het ?nou|eigenlijk + bloed*|{drug}|{symptoom}|littek*
    mag|kan .. dat .. met ?mijn nieren|lever|hart|medicijnen|pillen
    moet ik|hij|zij|mijn .. bang|zorgen .. zijn|maken .. voor|over ?een plekje|vlekje|uitslag|bult*
    sinds|na ?die|de|mijn|nieuwe .. *pil|*pillen|abiraterone|bevacizumab|palbociclib|*tinib|*mab + normaal|hoort_dat|bijwerking|jeuk* ! {gevoel}
    waarom|wrm krijg|krijgt|mag|moet ik|hij|zij|mijn ?{naaste} .. {drug}|scan|immuuntherapie|plaspil*|controle ! {gevoel}
    doet|is ?een *punctie|biopsie|scopie|mri|operatie|*foto .. pijn|gevaarlijk
    kan .. worden_gevonden|worden_opgespoord|gezien_worden|opgespoord
    {symptoom}|stem|prostaat* .. komt|wordt|gaat dat|het ooit|nog|vanzelf|ook|medisch_gezien terug|over|weg|beter ! {gevoel} tegemoetkoming
    iets wat overgaat
    {behandeling} .. kan_dat|mag_dat .. wel ! vervoer
    doet|werkt het|de_kuur|de_chemo|die .. nog .. wel|genoeg|voldoende
    medisch_gezien
    {behandeling}|arts|chirurg|dokter|specialist|tante|zus|artsen ... is_dat_waar|klopt_dat|wie_heeft_er_gelijk ! {gevoel} uitkering verwijz* second_opinion bestaat
    foto|scan|prikken .. maken|laten .. of_niet|of_afwachten|afwachten
    of_niet + {middel}|prikken|ascites ! {gevoel} {logistiek}
    # what works, what to choose
    werkt|helpt|slaat|doet|werken|helpen ?het|een|de|dat|die {remedie}|{drug}|{eten} ... ?tegen ?bij ! {gevoel} slapen_helpt
    ^ {remedie} $
    {remedie} + helpt|werkt|mag|kan|moet|slikken|gebruiken|gebruik|naast|bij|combin*|tegen|goed_voor|zin|gezond|tumor*|kanker|dosis|dosering|geneest ! tafel recept* kook*
    {remedie}|alcohol|suiker|vasten|soja|vitamine*|kruid* ... tegen|bij|voor .. kanker|uitzaaiing*|tumor
    tegen_kanker .. helpt|klopt|werkt|waar
    klopt|is_het_waar .. dat ... kanker|chemo|bestraling|uitzaaiing*|suiker|genees* ! {gevoel} uitkering vergoed* recht gratis centrum jullie
    kan|kun je|ik|men|een_kind ?ook|nog kanker krijgen
    krijg|krijgt je|ik|men .. kanker van
    moet|zal|kan|zou|wil ik .. ?mij ?laten .. opereren|bestralen|behandelen|verwijderen|testen|prikken|weghalen ! praten
    opereren|operatie|bestralen|bestraling|chemo ... of ... opereren|operatie|bestralen|bestraling|chemo|afwachten|niks_doen|wachten ! {gevoel} lotgenoten
    is .. {behandeling}|{drug}|scan|hormoonkuur|operatie .. nodig|gevaarlijk|verstandig|zinvol|nuttig|veilig ! {gevoel} hulp
    heeft .. {behandeling}|{drug} .. zin|nut ! {gevoel}
    {behandeling} .. beter_dan|beter_als|verschil ! {gevoel} voelde werd_niet ik_me niet_meer_beter
    is|zijn|werkt .. {behandeling} .. beter ! {gevoel} voelde gaat_het ik_me niet_meer_beter
    werkt|beter .. immuuntherapie|chemo|bestraling
    slaat .. {drug} .. aan ! niet~aan
    hoe_werkt|wat_doet .. {behandeling}|chemo|bestraling|morfinepomp|punctie|beenmergpunctie ... ! praten vervoer
    wat .. raadt|raad|adviseert|zou .. u|je|jij .. aan|mij|doen|kiezen ?aan + {behandeling}|opereren|afwachten|{drug}|uroloog|arts
    las|lees|gelezen|hoorde|gehoord|zeggen .. dat ... {middel}|{remedie}|letrozol|tamoxifen ... mag|helpt|klopt|gevaarlijk|werkt|slecht ! {gevoel}
    las|lees|gelezen|hoorde|gehoord .. dat ... {behandeling}|{drug} ... klopt|gevaarlijk|slecht|kankercellen ! {gevoel}
    moet ik daar iets|wat .. voor|tegen|mee
    tong|mond|huid|keel|voeten|handen ... sinds|van|na ?de|die kuur|chemo|pillen|bestraling .. normaal|hoort|moet_ik_daar|mag_dat|kan_dat ! {gevoel}
    studie .. meedoen|medicijn|middel|kiezen + behandeling|middel ! student studeren
    nieuw|nieuwe medicijn|behandeling|middel .. tegen|voor ! lotgenoten
    brca*|erfelijk*|dna_test .. testen|risico|kans|dochter*|gen ! praten lotgenoten
    verhoogd risico|kans
    hoe|waaraan herken|weet|merk|zie ik|je|we|men ... *kanker|uitgezaaid|uitzaaiing*|stervensfase|hersenen ! praten
    heb ik ?nu|dan|ook|uitgezaaide *kanker als|omdat
    moet|mag .. nuchter ! afspraak alcohol mee_te_doen
    moet ik|we|wij|hij .. zorgen + {resultaat}|{symptoom}|plekje|gestegen ! {gevoel}
    """  # noqa: E501 - one rule a line
    )
    .replace("{drug}", "|".join(_DRUG.split()))
    .replace("{remedie}", "|".join(_REMEDY.split()))
    .replace("{eten}", "|".join(_FOOD.split()))
    .replace("{symptoom}", "|".join(_SYMPTOM.split()))
    .replace("{resultaat}", "|".join(_RESULT.split()))
    .replace("{gevoel}", "|".join(_FEELING.split()))
    .replace("{logistiek}", "|".join(LOGISTICS.split())),
    GROUPS,
    unless_anywhere="""zoek zoeken zoekt gezocht wie_kan wie_helpt met_wie bij_wie waar_kan waar_kunnen waar_vind waar_moet_ik_zijn terecht
        lotgenoten lotgenoot vrijwilliger* schoonheidsspecialist* groep groepje groepen andere_vrouwen andere_mannen anderen cursus
        training* lessen leren_omgaan hulp_bij make_up camouflage* kapper vraagt_mijn goed_of_slecht_is betrouwbare eerlijke_info bestaat_er
        wie_neemt wie_weet_een vertel_ik uitleggen_aan samen_praten erover_praten folder opzoeken""",  # noqa: E501 - one rule a line
)
