"""Death as relief or reunion, methods sought, and others who fear that somebody means it. Part of ``crisis``."""

LONGING = """
    # death as the better place
    dan ben|is|zijn|was ik|hij|ze|we|wij ?maar|gewoon|tenminste|eindelijk dood ! als_dan
    moet|moest|mag|kon ik|zij|hij ?maar|ook ?beter|gewoon dood ! bang vraag*
    ik|mij|me .. maar|gewoon dood moet|moest|mag|laten
    dood|doodgaan|sterven .. geeft|voelt|is|lijkt|klinkt .. rust|troost|vrede|oplossing|uitweg|verlossing|bevrijding|cadeau|makkelijkst ! {sterven}
    oplossing|uitweg|verlossing|bevrijding .. dood|doodgaan|sterven|weg_zijn|er_niet_meer ! {sterven}
    stem|wens|wenste|wou .. mij|mijzelf|me dood
    wens*|wou|wilde .. mij|mijzelf|hem|haar|me .. dood
    weer|eindelijk samen|herenigd|bij_elkaar|bij_hem|bij_haar|bij_jou + {wil}|straks|snel|binnenkort|vanavond|vannacht + dood|overleden|gestorven|hemel|begraven|weduwe*|graf
    weg|stil|slapen|rust|uit|verdwijn*|dicht|kwijt .. voorgoed ! klacht* pijn kanker school baan
    lang genoeg geleefd|bestaan ! {sterven}
    aan het leven|bestaan|lijden|alles ontsnappen|ontkomen
    van de aardbodem
    als|wou|wens|dat ?dat ik .. verdwijn|verdwenen|verdween|weg_was|er_niet_was .. niemand|beter|merk*|miss*|iedereen
    niemand .. merk*|missen|mist|opvallen .. als|dat|wanneer ik .. weg|dood|er_niet|verdwijn*|verdwenen|wegblijf|niet_meer
    iemand .. merk*|missen|opvallen|schelen .. als|dat ik .. weg|dood|er_niet|verdwijn*|bed|leeg|niet_meer|wegblijf
    ik ben|voel .. overbodig|nutteloos|waardeloos|afval|teveel + leven|wereld|weg|dood|niet_meer|zonder_mij ! werk*
    teveel op ?deze|de wereld|aarde
    niet .. hier|thuis op ?deze|de wereld|aarde
    leeg|niks|zwart .. van_binnen + leven|weg|dood|einde|niet_meer_zijn ! rouw
    niks|niets meer .. om|waarvoor voor|te te_leven|leven|vechten|blijven
    niks|niets|niemand .. waarvoor|om|voor .. te_leven|te_blijven|leef|blijf|leven_voor ! bang
    # means and methods, looked for or near
    zoek*|google*|opgezocht|gezocht|gegoogeld|lees|las ... hoe|manier*|methode|wat .. dood|doodgaat|pijnloos|eind_aan|dodelijk|einde_aan|zelfeuthanasie ! bang kind*
    pijnloos|pijnloze|snelste|zachtste|zekerste|humane|makkelijkste .. manier|methode|dood|uitweg|einde ! prik behandeling katheter
    hoeveel .. {middel}|slaappillen|insuline .. dood|doodgaan|fataal|dodelijk|niet_meer_wakker|genoeg_om|einde|voorgoed
    dodelijke|fatale dosis|hoeveelheid
    genoeg {middel} .. om|voor .. ?er te|een|het
    {middel} .. genoeg|voldoende .. om|voor .. ?er een|het|te .. einde|eind|maken|gaan|dood|slapen
    staar|staarde|kijk .. naar ?de|mijn|haar|al|alle ?mijn|die pillen|tabletten|slaappillen|oxazepam|morfine ! bijsluiter weekdoos
    pillen|tabletten|slaappillen geteld|uitgeteld ! weekdoos apotheek
    zelfdodingspoeder|laatstewilpil|laatste_wil_pil|middel_x|drion*|zelfeuthanasie|zelfdodingspil
    helium|koolmonoxide|gaskraan|uitlaatgas* .. open|opendraai*|opengedraaid|inadem*|einde|auto_dicht ! melder kookplaat
    schiet|schieten|kogel .. mijzelf|zichzelf|kop|hoofd ! haha grap
    tegenligger*|vangrail|spookrijd*|brugpijler|boom .. stuur*|knal*|recht_op|op_af|inrijd*|rijd|rij|gas|verleid* ! bang file
    stuur|rijd|rij .. tegen|in|op ?een|de tegenligger*|vangrail|brugpijler|boom|muur|vrachtwagen
    hoog|diep|hard|snel genoeg ?om ?te + val|vallen|springen|sprong|brug|flat|dood|boom|klap
    te laf|schijterig .. om|voor
    durf|moed|lef .. stap|sprong|er_een_eind|uit_te_stappen|het_te_doen|eruit + leven|dood|vannacht|niet_meer|spoor|pillen ! {therapie}
    mislukte|eerste|tweede|derde|nieuwe|zijn|haar poging + gered|gevonden|pillen|opgenomen|ic|mislukt|zelf|leven|psych* ! ivf iui zwanger examen
    poging mislukt|gedaan|ondernomen|overleefd ! ivf iui zwanger examen roken in_20* in_19* dat_is_over poging_om jaar_geleden
    stekker .. uit|eruit .. mijzelf|mijn_leven|mij
    sluit mij|me op|alsjeblieft ! bij
    neem|laat mij|me .. opnemen|opsluiten|vastbinden + anders|voor|bang|mijzelf
    # what others fear
    bang|geloof|denk|vrees|weet .. dat hij|ze|zij|ie|{naaste} .. zichzelf|het_meent|t_meent|het_doet|het_gaat_doen|het_echt_doet|iets_gaat_doen|iets_doet ! vertell*
    hij|ze|zij|ie meent het|t ?echt|serieus + zegt|zei|dood|spring*|eind|niet_meer|pillen|leven ! goed
    zegt|zei|roept|appt|schreef|zeggen .. dat hij|zij|ze|ie|het|ik .. niet_meer .. {wil}|hoeft|hoef|leven|verder ! {therapie} school eten werk* bestraling douchen bezoek prik*
    zegt|zei|roept|appt ... laat|laten .. mij|me|hem|haar .. doodgaan|gaan|sterven|stikken ! {sterven}
    zegt|zei|schreef|appte .. hoeft ?het ?van ?hem|haar|mij ?allemaal niet_meer ! {therapie} {sterven}
    zegt|zei|schreef|appte|riep ... liever dood|weg|niet_leven|in_de_hemel|bij_mama|bij_papa
    zichzelf|mijzelf iets|wat aan_wil|aan_zal|zal_aandoen|wil_aandoen|aan_gaat
    praat|praten|heeft_het .. steeds|alleen|vaak|elke_dag .. over|van doodgaan|zelfmoord|dood_willen|er_niet_meer_zijn
"""  # noqa: E501 - one rule a line
