"""Emergencies by the part of the body: what is wrong there, however it is said. Read before the rest of ``acute``."""

ACUTE_BODY = """
    # words that hardly ever mean anything else; what they mean as a figure of speech, and long ago, is left out
    koorts ! {lang} koortsachtig had_ik had_hij overleden opgenomen_met reiskoorts
    bloedt|bloeden|bloeding ! {lang} leeg hart_bloedt mijn_hart heart !- kasboek_bloedt portemonnee_bloedt bloeden_financieel
    benauwd|kortademig|ademnood ! benauwd_van benauwd_voor nergens_bang figuurlijk adviezen rekening* traplopen revalid* sport* {lang} conditie !- benauwd_veur benauwd_op_zolder
    verward|wartaal|ijlt|delier ! {lang} gevoel* pillendoos gesprek kind* agenda planning papier* na_de_chemo chemobrein vergeetachtig
    pijn|druk|steek|steken|knijp*|knel* .. borst|borstkas|hart ! reconstr* prothese amputatie littek* bh spiegel in_mijn_hart mijn_hart verdriet gemis {lang}
    ineens|opeens|plotseling|plots|uit_het_niets .. dubbel|scheef|slap|doof|wazig|onverstaanbaar|blauw|grauw ! dubbele huur kosten
    wacht|wachten|afwachten|aankijken .. tot|of ?maandag|morgen|dinsdag + koorts|bloed*|benauwd|rood|gezwollen|suf|flauw|braak* ! uitslag {lang}
    spuug*|hoest*|komt|ligt|zit|poep|poept .. bloed ! prik* onderzoek donor kanker_in sport
    bloed .. mond|neus|ontlasting|plas|stoelgang|luier|handdoek*|emmer|kussensloop|zakdoek*|washand ! prik* onderzoek donor kanker_in
    # fever and infection, most of all with little resistance
    koorts|koortsig|temp|temperatuur ... {weerloos}|{behandeling} ! bang_voor
    {weerloos}|{behandeling} ?gehad|en ?ik|hij|ze ?heb|heeft 38|39|40|41 $
    38|39|40|41 .. ?ik|graden|en rilt|ril|beef*|bibber*|suf|rood|hard|knalrood|vuurrood|ontstoken|koorts|heet ! jaar
    rood|vuurrood|hard|heet|warm|ontstoken|gezwollen|dik .. en ik|hij|zij|ze heb|heeft 38|39|40|41
    koorts|temperatuur|temp|verhoging .. loopt_op|oplopen|oploopt|stijgt|zakt_niet|blijft|niet_zakken|niet_omlaag|hoger
    koorts|koortsig .. rilt|ril|bibber*|beef*|klappertand*|suf|sloom|slap|ijlt|nek|vlekjes|uitslag
    koortsstuip*|sepsis|bloedvergiftiging ! vorig opgenomen_met
    wond|operatiewond|litteken|naad|hechting*|operatieplek|snee .. stinkt|pus|etter|open|opengesprongen|opengegaan|vuurrood|gloeit|heet|warm|knalrood ! spiegel jaren
    borst|arm|been|oksel|wond|voet .. vuurrood|knalrood|gloeiend|gloeit|rood_en_heet|heet_en_rood ! schaam*
    waterpokken|gordelroos|mazelen .. {behandeling}|koorts|kind|zoontje|dochtertje ! vaccin* prik
    # breath
    lucht|adem te_kort|tekort
    kom|kwam|heb|heeft .. adem|lucht te|tekort ?kort
    tekort|kort lucht|van_adem ! sport*
    beetje|best|nogal|wat|zo|flink|veel|steeds|alweer|weer benauwd|kortademig ! benauwd_van benauwd_voor de_kleren
    benauwd|doodsbenauwd|kortademig ?en|is|steeds ?hij|ze|ik .. hoest*|pijn|blauw|zweet*|borst|tintel*|wacht|plat|liggen|trap|hart|rechtop ! benauwd_van benauwd_voor figuurlijk
    doodsbenauwd|stikbenauwd ! benauwd_van benauwd_voor gesprek uitslag examen afspraak scan werk baas
    heel|erg|zo|te zwaar|hard|snel|oppervlakkig adem|ademt|ademen|ademhaling ! oefen*
    nagels|lippen|vingers|gezicht|mond .. paars|blauw|grijs|grauw|wit_als ! gelakt nagellak verkleur* maanden chemo
    zit|slaapt|slaap|moet|blijf .. rechtop .. anders|lucht|stik*|adem*|hijg* ! kussens_voor
    anders stik ik|hij|ze ! figuurlijk
    hijgt|hijgen|hijg|hiegen .. lucht|rechtop|praten|zitten|bed|rust ! sport* na_de_chemo_wil
    geen|amper zin|zinnen ?meer ?af|uit|kunnen ?kunnen spreken|praten|afmaken|uitspreken
    spreek|praat|zeg|maak zinnen|zin .. niet|amper ?meer af|uit
    canule|tracheacanule|tracheostoma|buisje|slijmprop .. dicht|verstopt|eruit|vast|benauwd
    satur*|zuurstof|zuurstofgehalte .. 6*|7*|80|81|82|83|84|85|86|87|88|89 ! jaar
    ademt|ademhaling .. stukken|stops|pauzes|stopt|gaten|niks|uitgesteld ! app
    # chest and heart
    borstdruk|borstpijn|hartpijn|hartaanval|hartinfarct ! angst jaar in_20* in_19* revalidatie* hartrevalidatie* {lang}
    pijn|druk|kramp|steken|steek|knijp*|knel*|zwaar|gewicht|beklem* .. borst|borstkas|borstbeen|hart|ribben ! borst_eraf prothese reconstructie littek* amputatie borstvoeding mijn_hart_doet hart_op zwaar_hart beha
    pijn|kramp|druk|tintelt|tinteling .. linkerarm|kaak|schouderbladen .. zweet*|transpir*|benauwd|misselijk|onwel|klam|borst
    linkerarm|kaak|schouderbladen .. pijn|tintelt|tintelen|kramp|trekt|zwaar + benauwd|doodsbenauwd|borst*|zweet*|onwel
    onwel|klam|zweterig|transpireert|asgrauw|lijkbleek|spierwit + pijn|pols|bloed|gevallen|bezoeker|gast|hevig|hart|mevrouw|meneer ! spiegel
    is|werd|wordt|voelt .. ?niet onwel|onwel_geworden
    hart|pols|hartslag .. bonkt|bonst|tekeer|slaat_over|hol|snel|fladder* + duizelig|zwart|zwarte|draait|tintelt|misselijk|benauwd|flauw|zweet*|wegval*|pijn|klam ! spanning
    bloeddruk .. 60|70|75|80|50 ! pil
    # blood
    slagaderlijke|hevige|grote|spuitende bloeding
    bloed|bloedt|bloeding .. stroomt|gutst|spuit|druipt|loopt|stroomde|blijft_komen|golven|plasje|straaltje|best_wel|flink|zakje|doorheen|doorweekt ! prik* loopt_tegen
    stroomt|gutst|spuit|druipt|loopt .. bloed|rood .. uit|langs|van|over ! prik*
    verlies|verliest|verloor|plas|plast|hoest|hoestte|spuug|spuugt|poep|poept .. stolsels|stolsel|klonters|helder|helderrood|bloed|vers_bloed|koffiedik ! {lang}
    zwanger .. bloed|bloedverlies|kramp*|weeen|vruchtwater ! kinderwens worden
    verlies|verliest .. bloed .. kramp*|zwanger|baarmoeder
    drain|nefrodrain|katheter|lijn|piclijn|picclijn|infuus|stoma|port|wond|pijn_pomp .. ?alleen|ineens .. bloed|bloedt|rood_uit|bloederig ! geprikt
    drain|nefrodrain|katheter|lijn|piclijn|picclijn|hickman|slangetje|sonde|maagsonde|neussonde|canule|stent|infuus|pic_lijn|port is|ligt|zit|hangt|er ?er|ineens|half|nu|is eruit|losgeschoten|losgeraakt|losgetrokken|verstopt|lekt|uitgevallen ! wanneer mag morgen gehaald sinds_vandaag nu_eindelijk opnieuw_leren
    rood|bloed .. uit .. drain|katheter|sonde|slang
    tandvlees|neus .. blijft bloeden
    spuug*|spuugt|braak*|kots*|overge* .. koffiedik|groen|gal|zwart|bruin|ontlasting ! smoothie thee
    # head and nerves
    weet|wist .. niet .. wie_ze|wie_hij|waar_ze|waar_hij|welke_dag|mijn_naam|hoe_ik_heet .. is|ben|heet ! mezelf mijzelf identiteit zonder werk kanker baan
    weet niet meer wie ik ben + gisteren|vanochtend|helder|ineens|opeens|deur ! sinds mezelf
    herken* .. ineens|opeens|plotseling|niet|niet_meer + ineens|opeens|gisteren|vanochtend|vanmorgen|sinds ! spiegel mijzelf lijf lichaam
    weggeraakt|weggevallen|bijkwam|weggezakt|black_out|knock_out|onderuit_gegaan|flauwgevallen ! vriend* bijgekomen_van {lang} kilo collega omzet inkomen !- salaris_is_weggevallen salaris_weggevallen inkomen_is_weggevallen
    zwart voor ?mijn|de ogen
    ogen open|weg|gedraaid .. geen reactie
    stuip*|trekking*|stuiptrek*|schokken|schokt .. nu|heel|lijf|lichaam|armen|benen|kind|grond|bewustzijn|blijft !- stuipen_op_het_lijf
    arm|hand|been|mondhoek|gezicht|oog|kant .. hangt|slap|lam|verlamd|niet_optillen|krachteloos|zakt + ineens|opeens|plots*|sinds|minuten|begon|nu|net|vanmorgen|vanochtend|praat|scheef ! \
moe maanden
    ineens|opeens|plots|plotseling|uit_het_niets .. hoofdpijn|blind|dubbel|dubbelzien|scheef|lam|verlamd|doof|slap|niet_meer_praten|uitval
    vreselijke|barstende|ergste|hevige|ondraaglijke|knallende|enorme hoofdpijn ! administratie
    blind|zie_niks|zie_niets .. oog|kant|ineens|opeens
    benen|voeten|been .. slap|doof|slapen|gevoelloos|dragen_me_niet|begeven|kracht_weg|lam|voel + plas*|wc|ontlasting|wervel*|rug|zadel|poep* ! herstel fysio
    kan|kunnen .. plas|ontlasting|urine .. niet ophouden|inhouden|kwijt + ineens|rug|benen|voeten|wervel* ! sinds_de_operatie prostaat
    suf|sufheid|sloom|versuft .. {behandeling}|dorst|verward|uitzaaiing*|drinkt_niet|kind ! maanden weken
    kind|baby|peuter|dochtertje|zoontje .. suf|slap|sloom|lusteloos|grauw
    trekt|trok .. kleren uit + ineens|herkent|verward
    # belly
    buik .. trommel|plank|keihard|bol|strak|opgezet|hard .. pijn|spuug*|geen|niks|windje|ontlasting|braak* ! zwanger
    buikpijn|pijn|krampen|rugpijn .. niet ?meer te harden|houden|verdragen|doen|uithouden ! verdriet gemis
    pijn|buikpijn .. gilt|schreeuwt|gil|krijs*|kronkel* ! lachen
    geen|niet .. ontlasting|windje|wind|poep|scheet + spuug*|braak*|bolle|groen|trommel|kotsen|strak
    bolle|harde|opgezette|keiharde buik + pijn|spuug*|geen|braak*|koorts ! zwanger
    niks|niets|niet|alles .. blijft|komt|houd .. erin|binnen|eruit + medicijnen|drinken|water|dagen|tollen|duizelig|mond|plas* ! naar_binnen
    komt|plas .. niks|niet|geen_druppel ?meer + stolsels|strak|buik|blaas|katheter ! ideeen
    niet ?meer plassen + buik|bol|strak|pijn|gisteren|uren ! ophouden
    plas|plassen|gepl* .. niet|niks|geen .. sinds|strak|uur|blaas + pijn|buik|strak|uren|kuur
    kan|kunnen niet ?meer slikken .. speeksel|spuug|drinken
    speeksel|kwijl* .. loopt|eruit|niet_wegslikken
    # legs, falls, fainting
    kuit|been|bovenbeen .. dik|boomstam|opgezet|gezwollen|rood|warm|hard|strak + pijn*|steek*|benauwd|lach*|zucht*|ineens|vannacht|staan|operatie ! lymfoedeem
    trombosebeen|longembolie ! vorig jaar sinds gehad
    steek|steken|steekt .. als .. zucht|adem*|lach|inadem* ! figuurlijk
    gevallen|val|viel|valt .. been|heup|hoofd|arm .. scheef|staan|bewegen|bult|bloed|gilt|gebroken|dik
    gevallen + kan_niet_opstaan|niet_meer_overeind|ligt_nog|op_de_grond|botten|bloedverdunner*|gilt
    kan|kom .. niet ?meer overeind|opstaan|rechtop + bloeddruk|duizelig|val|sinds|pijn|slap|vandaag ! bank figuurlijk motivatie
    # allergy
    keel|tong|gezicht|lippen|ogen .. dicht|dik|opgezet|zwelt|zwellen|gezwollen + infuus|pil|medicijn|kuur|antibiotica|benauwd|jeuk|bulten|slikken ! maanden prednison
    port|poortje|infuus|arm .. brandt|gloeit|vuur|zwelt + infuus|chemo|lekt|sleutelbeen|prik
"""  # noqa: E501 - one rule a line
