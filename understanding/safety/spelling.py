"""Tables for ``text``: how people spell, and the plain word that is meant. All without accents or apostrophes."""

#: Written together with a leading ``k`` for ``ik``: "kheb", "kwil".
FUSED = tuple(
    """heb ben wil wou zou zie kan weet denk zit voel ga moet had was hoor krijg slik bloed hoef vind snap doe hou
    mag""".split()
)


def _table(text: str) -> dict[str, str]:
    """Read lines of ``plain: spelling spelling``."""
    lines = (line.partition(":") for line in text.strip().splitlines())
    return {spelling: plain.strip() for plain, _, spellings in lines for spelling in spellings.split()}


WORDS = _table("""
    ik: k ikke iek ikzelf ick ig
    niet: nie nich nicht neet nait niett nit niei nt
    niks: niets nix nik niek nieks niksnie
    geen: gin gien gein gn geeneen
    niet meer: nimmer nimeer niemeer nietmeer nimer nmeer
    meer: mear mir meej
    mijn: mn mien min mijne myn mins mj
    zijn: zn zien zyn sein zin_
    haar: dr heur eur
    er: der dur ter_
    het: t ut ht et
    hem: m um
    mij: mie mei miej mij_
    mijzelf: mezelf mezelvers mezelluf mezelve mijnzelf mijself meself mezef
    zichzelf: zichself zelluf zichzelluf zn_eigen
    jij: gij ge gie jie
    jullie: jullie_ julie gullie ulder
    waarom: wrm waarm waorom waorum woarom wrom
    gewoon: gwn gewon gwoon gewoan
    echt: egt ech echtt
    even: ff effe effen efkes eventjes
    wil: wilt wul wol wille wi well
    wilde: wildde
    wou: wouw wo
    kan: ken_ kun kannie
    hoef: hoof hoeve hoev
    hoeft: hoefd hoeftt hooft
    nachts: snachts
    avonds: savonds
    ochtends: sochtends smorgens
    leven: leve laevn laeve leevn leevm leaven leben levn leeven
    leef: leeff leev
    dood: doot doodt doid doeed dod doad dooht
    doodgaan: doodgaon dootgaan doodgan
    doodga: dootga
    doodwil: dootwil
    uit: uut oet
    eruit: deruit eruut druut druit
    uitstappen: uutstappen
    wakker: wakkr waker wakkur
    worden: wor wordn worre worde wodden
    word: wort wor_
    weg: vot fort voort
    moe: muu meug muug
    zelfmoord: zelfmoort zelfmoordt zelvmoord selfmoord zelmoord zelfmord sefmoord zelfmoor zelfmoordje
    suicidaal: suisidaal suicidal suizidaal suicidaall sucidaal suiciedaal suisidal suisiedaal suicidale
    suicide: suiside suicidee suicied suizide
    slaat: slat slaot sloat slaad sloet
    slaan: sloan slaon
    pijn: pien pyn
    benauwd: benauwt benouwd benaut benaud benauw benawd
    ademen: oademen aseme asem
    adem: oadem aom
    bloed: blood_ bleod
    koorts: koors kors coorts kortsen koortz
    moeder: moeders_ moeke muder
    vrouw: vrou vrauw
    medicijnen: medicijne medecijnen medicinen medicyn medisijnen medicynen
    pillen: pille pillekes pilletjes
    chemo: kemo chemotherapie chemokuur chemotherapy chemos chemobehandeling
    kuur: kuurtje
    dochter: doggter dogter
    iets: iet_ iest wats
    praat: prat proat
    mensen: mense minsen
    vent: vint
    aandoe: andoe aandoen_
    aandoet: andoet
    graag: graach
    morgen: merge morge
    gestorven: gestorve
    stappen: stappe stapn
    zelf: zolf zeluf zellef zellf
    aan: an
    verzuipen: verzoepn verzuipe verzupen
    laat: loat laot
    begraven: begrave
    kunnen: kinne kunne
    zegt: zeit
    overleden: overleeden overleeje overlede overledn
""")

#: Phrases that have one meaning, after single words were repaired. Patterns are anchored on whole words.
PHRASES = (
    (r"niet (?:mij|mee|mehr)", "niet meer"),
    (r"dood(wil|willen)", r"dood \1"),
    (r"doodwil", "dood wil"),
    (r"zelf moord", "zelfmoord"),
    (r"zelf doding", "zelfdoding"),
    (r"dood (gaan|ga|gaat|ging|gegaan)", r"dood\1"),
    (r"s (nachts|avonds|ochtends|morgens)", r"\1"),
    (r"(?:er|haar) uit", "eruit"),
    (r"er aan", "eraan"),
    (r"(?:mij|me|mijn) (?:zelf|eigen)", "mijzelf"),
    (r"(?:zich|zijn|haar|hem|der) (?:zelf|eigen(?= (?:iets|wat|pijn|dood|van)))", "zichzelf"),
    (r"me (man|vrouw|moeder|vader|ma|pa|mam|pap|zoon|dochter|zus|zusje|broer|broertje|vriend|vriendin|kind|kinderen"
     r"|oma|opa|leven|pillen|polsen|armen|partner|buurman|buurvrouw|collega|hoofd|borst|keel|been|arm)", r"mijn \1"),
    (r"na uit", "uit"),
    (r"in een keer", "ineens"),
    (r"op eens", "opeens"),
    (r"borst pijn", "borstpijn"),
    (r"te veel", "teveel"),
)  # fmt: skip

#: Words worth recognising with one letter wrong.
KEYWORDS = frozenset(
    """zelfmoord suicidaal suicide zelfdoding levensmoe zelfbeschadiging doodswens afscheidsbrief mishandeld mishandelt
    mishandeling bedreigd bedreigt benauwd kortademig bewusteloos flauwgevallen epileptische stuiptrekkingen bloeding
    bloedt ademhaling opgezwollen braken overgeven bijwerkingen bijwerking uitzaaiingen immuuntherapie verpleegkundige
    hyperventilatie neusbloeding verward zelfmoordgedachten zelfmoordpoging overdosis suicidale suicidaliteit""".split()
)
