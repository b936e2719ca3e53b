"""Cries in Polish, without its accents: ę as e, ł as l."""

from understanding.safety.patterns import Lexicon

_GROUPS = {
    "man": "on maz partner chlopak ojciec tata brat syn konkubent zona matka",
    "somebody": "maz zona mama tata syn corka brat siostra ojciec matka babcia dziadek przyjaciel przyjaciolka",
    "pills": "tabletki tabletek tabletke leki lekow lekarstwa pigulki pigulek morfine morfiny proszki proszkow",
    "took": "wzielam wzialem wziela wzial polknelam polknalem polknela polknal zazylam zazylem zazyla zazyl",
    "place": "zyc_sama zyc_sam zyc_tu tu_zyc zyc_w zyc_z tutaj",
    "past": "lat_temu rok_temu lata_temu kiedys mial_kiedys",
}
#: Where or how to die, a figure of speech, or what is feared or denied.
_NO_DESPAIR = "w_domu godnie w_spokoju hospicjum lozku ze_smiechu ciekawosci ze_wstydu"
#: "Chcę" and "chce", I want and he wants, are the same without accents.
_SAID_BY_ANOTHER = "mowi~ze mowil~ze mowila~ze powiedzial~ze powiedziala~ze twierdzi~ze"

OVERDOSE = Lexicon(
    """
    {took} .. wszystkie|cale|caly|za_duzo|opakowanie|garsc .. {pills}
    {pills} .. wszystkie|za_duzo|opakowanie .. {took}
    przedawkowalem|przedawkowalam|przedawkowal|przedawkowala
    """,
    _GROUPS,
)

VIOLENCE = Lexicon(
    """
    {man} ?znowu|czesto|ciagle|zawsze|juz mnie|nas|mi ?znowu|czesto|ciagle bije|uderzyl|uderzyla|pobil|kopie|dusi|grozi|gwalci
    {man} ?czesto|ciagle|znowu bije|uderzyl|uderzyla|pobil mnie|nas
    bije|uderzyl|pobil mnie maz|partner|ojciec|syn|brat|chlopak
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)

SUICIDAL = Lexicon(
    """
    chce|chcialbym|chcialabym|wole|wolalbym|wolalabym|pragne ?juz|tylko|po_prostu|teraz umrzec|nie_zyc ! nie_chce nie_chcialbym nie_chcialabym
    nie chce ?mi ?sie ?juz|dalej|dluzej|wiecej|tak zyc|istniec ! {place}
    nie mam|ma|widze ?juz po_co|dla_kogo|sily|sil|ochoty|sensu zyc
    nie widze|ma ?juz sensu zycia|w_zyciu
    po_co ?ja mam|mi ?dalej zyc|zycie
    zycie .. nie_ma|stracilo ?juz|dla_mnie sensu|sens
    chce|zamierzam|musze|zeby|postanowilam|postanowilem sie ?juz zabic|powiesic|utopic ! nie_chce
    zabije|zabijam|powiesze|potne|tne|okaleczam sie
    sie zabije|zabijam|powiesze|potne|tne|okaleczam
    mysli|mysl samobojcz*
    mysle|myslalam|myslalem|planuje|chce|popelnie|popelnic .. samobojstw*
    skonczyc|zakonczyc|skoncze|koncze ?juz ?ze|z soba|zyciem ! rozmow*
    ze_soba|z_zyciem|z_tym_wszystkim skonczyc|zakonczyc|skoncze|koncze
    odebrac sobie zycie
    lepiej|lepsze ?by ?bylo .. gdybym|jak|zebym ?juz nie_zyl|nie_zyla|umarl|umarla
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless=f"{_NO_DESPAIR} {_SAID_BY_ANOTHER}",
)

SOMEBODY_ELSE = Lexicon(
    """
    mowi|mowil|mowila|powiedzial|powiedziala|twierdzi .. ze ?on|ona chce|nie_chce|sie|wolalby|wolalaby ?juz ?sie umrzec|nie_zyc|zyc|zabic|zabije ! nie_chce_umrzec {place}
    {somebody} .. nie_chce ?juz zyc ! {place}
    {somebody} .. chce .. sie_zabic|zabic_sie ! nie_chce
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless=_NO_DESPAIR,
)

ACUTE = Lexicon(
    """
    # breath
    nie moge|moze|mozna ?sie ?zlapac|normalnie|dobrze|wcale oddychac|oddechu|tchu|oddech
    dusze|dusi|dusimy sie ! zwiazku domu pracy ze_smiechu
    sie dusze|dusi ! zwiazku domu pracy ze_smiechu
    nie oddycha
    brakuje|brak ?mi|mu|jej powietrza|tchu
    # chest and heart
    bol|boli|ucisk|klucie|sciska .. w klatce ! blizn*
    ma|mam|chyba|dostal|dostala|dostaje ?teraz zawal|udar|wylew ! {past}
    # consciousness
    stracil|stracila|traci|tracil przytomnosc ! {past}
    nieprzytomny|nieprzytomna|zemdlal|zemdlala|zemdlalam|zemdlalem ! {past}
    nie reaguje|budzi ! lek na_leczenie na_chemie nadziei lekarz szpital mail* wiadomosc* telefon*
    napad drgawek|padaczki|padaczkowy ! {past}
    ma|dostal|dostala ?teraz|znowu drgawki|napad ! {past}
    # blood
    krwaw* .. nie_ustaje|nie_przestaje|mocno|bardzo|duzo|zatamowac|zatrzymac ! serce
    krwotok|krwotoku ! {past}
    krew ?ciagle|mocno|nadal leci|cieknie|tryska|idzie ! pobier*
    kaszl*|wymiot*|pluje|plul|plula|odkrztusz* krwia
    # fever with treatment, swelling
    goraczk*|dreszcze ... chemii|chemia|chemie|chemioterapii|immunoterapii ! boje
    chemii|chemia|chemie|chemioterapii ... goraczk*|dreszcze ! boje
    spuchl|spuchla|spuchly|puchnie|puchna ?mi|jej|mu jezyk|gardlo|wargi|usta
    # help now
    wezw*|potrzebn*|wyslijcie|przyslijcie ?pilnie karetk*|pogotowi*
    """,
    _GROUPS,
)
