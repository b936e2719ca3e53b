"""Threats: to kill, to harm, to find somebody, to set fire; to those at home and to those who treat."""

THREATS = """
    bedreig*|dreigt|dreigde|gedreigd .. mij|me|haar|hem|ons|kinderen|iedereen ! ontslag scheiding levensbedreigend eruit_te huisbaas afsluiten uwv incasso \
gemeente baas werkgever school bank deurwaarder te_verlies* kwijt* dreigt_te
    dreigt|dreigde|dreigen .. doodmaken|slaan|vermoorden|mes|iets_aan|aan_te_doen|fik|brand|weg_te_halen|zelfmoord
    {slachtoffer}|man|vrouw|ex|vriend|partner|zoon|buurman .. bedreig*|dreigt_met|dreigde_met|dreigt_dat|dreigt_hij ! ontslag scheiding levensbedreigend \
uwv incasso huisbaas
    word*|ben .. bedreigd|geslagen|mishandeld|gestalkt|misbruikt|geslage|afgetuigd ! bank alsof
    word*|ben .. opgesloten|gedwongen|vastgehouden .. door .. {dader}
    misbruik* .. door|mij|me|haar|kind*|seksueel|van|stief*|oom ! medicijn* vertrouwen gegevens goede
    kapotmaakt|afmaakt|vermoordt|doodmaakt + ex|deur|bang|kinderen|man|zegt ! zowat baas film_waarin
    hij|zij|ze|man|vrouw|vader|zoon|ex|buurman .. vermoord*|doodslaan|dood_maken|kapotmaak*|kapot_maak*|mij_afmaak*|me_afmaak*|ons_afmaak*|doodsteken|doodsla*|\
neersteken|wat_aandoet|doodschiet* ! baas werk film serie zowat
    zegt|roept|schreeuwt|geroepen|zei .. vermoord*|kapotmaakt|mij_afmaakt|me_afmaakt|doodmaakt|kapot_maakt|mij_kapot|dood_maakt ! serie
    vermoorden|vermoordt .. vrouw|man|kinderen|hem|haar|mij|iemand|{naaste} ! baas film serie
    maak|schiet|steek|sla ik ?hem|haar|ze|die|dat ?vent|man|wijf|kerel ?morgen|straks ?nog af|dood|neer|kapot|overhoop ! wedstrijd plant film taak kaars
    ik maak|trap|schiet|steek|sla|ram .. {arts}|vent|kerel|hem|ze .. af|dood|neer|kapot|overhoop
    te_grazen|wat_aandoen|iets_aandoen|opwachten|mee_afrekenen + {arts}|die_vent|die_kerel|buurman ! mijzelf
    dan zal|zullen hij|zij|ze ?het voelen|weten|merken + opzoeken|dood|wraak|kapot
    neemt|nemen|neem|pak .. {arts}|hem|haar|die .. te_grazen|terug
    {arts} .. boeten|betaald_zetten|spijt_krijgen|op_wachten|opwachten|adres|woont|parkeert + weet|ga|zal|mes|knuppel|kapot|heb|broer ! werkgever recept rijdt wie
    weet .. waar hij|ie|ze|zij|die woont|parkeert|werkt|slaapt + {wapen}|aandoen|boeten|ga_ik|kapot|spijt|haat|pakken
    honkbalknuppel|knuppel|boksbeugel|jerrycan|benzine + adres|steek|klaargezet|opwacht*|te_grazen|afrekenen|pakken|kapot ! prijs duur tank rijd tanken kosten vergoed*
    steek*|zet*|ga .. fik|brand|vlammen ! kaars kachel zonnebrand
    boel|huis|boel_hier|tent .. in_de_fik|plat_brand*|in_brand|opblaas*|opblazen
    {dader} .. mij|me|ons|haar ?wel|overal weet_te_vinden|wel_vindt|te_vinden|vindt_toch ! leuk lief aardig raar
    weet .. mij|me|ons|haar ?wel|toch|overal te_vinden|wonen + hij|ex|zegt|dreig*
    volgt_mij|volgt_me|achtervolgt_mij|achtervolgt_me|loopt_achter_mij|staat_voor_mijn + ex|app|deur|hij
    ex|hij .. bonkt|bonken|ramt .. deur|raam
    jij ?bent de volgende + zegt|zei|roept
    de volgende ben|bent jij|ik + zegt|zei|hij|ex
    als ik|zij|ze|mama|mijn_dochter|mijn_zus .. weggaat|wegga|verlaat|vertrek|scheiden .. + vermoord*|maakt_hij|fik|iets_aan|kapot|dood|kinderen_nooit|doet_hij ! ziekenhuis
    iemand|er is|gaat|valt ?iemand dood als|wanneer
    hij of ik $
    neem|neemt|nemen ik|hij|ze|zij .. kinderen|zoontje|dochtertje|zoon|dochter|kind|haar|hem mee + als_ik_ga|als_hij_gaat|dood|laat_ze_niet|hemel|einde
    niet|nooit gaat|ga|vertrekt|sterft .. zonder .. zoontje|kinderen|zoon|dochter|kind|dochtertje|ons|mij
    niet|nooit zonder .. zoontje|kinderen|zoon|dochter|kind|dochtertje|ons gaat|ga|vertrekt|sterft
    samen|allebei gaan|weggaan|sterven|eruit|vertrekken + kerngezond|niet_ziek|uitbehandeld|gezond ! euthanasie wandel*
"""  # noqa: E501 - one rule a line
