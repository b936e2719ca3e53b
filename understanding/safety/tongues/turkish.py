"""Cries in Turkish, without its accents: ş as s, ı as i."""

from understanding.safety.patterns import Lexicon

_GROUPS = {
    "man": "kocam esim babam oglum abim kardesim sevgilim nisanlim adam karim annem",
    "family": "annem babam esim kocam karim oglum kizim kardesim birden aniden simdi",
    "pills": """hap hapi haplari haplarin haplarimi ilac ilaci ilaclari ilaclarin ilaclarimi morfin morfini tablet
        tabletleri""",
    "took": "ictim yuttum aldim icti yuttu aldi",
    "past": "once gecen_yil gecmiste",
}
#: Where or how to die or to live, or what was another's.
_NO_DESPAIR = "evimde evde huzur* burada hollandada sehirde yalniz beraber birlikte onunla"

OVERDOSE = Lexicon(
    """
    butun|tum|fazla|kutu|kutuyu|avuc|sise .. {pills} .. {took}
    {pills} .. hepsini|butun|cok_fazla|kutu .. {took}
    asiri|yuksek doz .. {took}
    """,
    _GROUPS,
)

VIOLENCE = Lexicon(
    """
    {man} .. beni|bizi ?surekli|yine|hep|her_gun|her_gece dovuyor|dovdu|dovuyo|bogdu|bicakladi|tehdit
    {man} .. bana|bize vuruyor|vurdu|tecavuz|siddet
    """,
    _GROUPS,
)

SUICIDAL = Lexicon(
    """
    olmek istiyorum|isterim|istiyom|istiyoruz
    olsem|olseydim ! olsem_bile olsem_yapmam
    canimi ?artik al|alsin
    yasamak istemiyorum|istemiyom
    intihar etmek|etmeyi|edecegim|edecem|edicem|edebilirim|dusunuyorum|dusuncesi|dusunceleri|dusuncelerim
    kendimi .. oldur*|asmak|asacagim|asicam|kesiyorum
    kendime zarar
    canima kiymak|kiyacagim|kiymayi|kiyicam
    hayatima|yasamima son vermek|verecegim|vericem|vermeyi
    yasamanin|hayatin|hayatimin|yasamin ?artik|bir|hic ?benim_icin|bir anlami ?artik yok|kalmadi
    yasamak icin ?artik|bir|hicbir ?bir sebebim|nedenim|sebep|neden ?artik yok|kalmadi
    """,
    _GROUPS,
    unless=_NO_DESPAIR,
)

SOMEBODY_ELSE = Lexicon(
    """
    olmek istiyor|istiyormus|istedigini
    yasamak istemiyor|istemiyormus|istemedigini
    kendini .. oldurmek|oldurecek|oldurecegini|asmak|asacak
    intihar edecek|edecegini|etmek_istiyor|etmekten|dusunuyor
    """,
    _GROUPS,
    unless=_NO_DESPAIR,
)

ACUTE = Lexicon(
    """
    # breath
    nefes ?hic|artik|zor|cok alamiyorum|alamiyor|alamiyo|alamiyom|alamiyoruz|almiyor|alamadi
    nefesim|nefesi ?cok kesiliyor|kesildi|daraliyor|yetmiyor|tikaniyor
    nefes darlig* .. artti|siddetli|aniden|birden
    # chest and heart
    gogsum*|gogsunde|gogus .. agri|agrim|agrisi|agriyor|sikisiyor|baski|sanci ! protez ameliyat*
    kalp|beyin krizi|kanamasi ?mi geciriyor|geciriyorum|geciriyo
    felc geciriyor|geciriyorum
    # consciousness
    bilinci ?hala kapali|kapandi|gitti|yerinde_degil|yok
    uyanmiyor|uyandiramiyorum|uyandiramiyoruz
    tepki vermiyor ! tedavi*
    yere yigildi
    {family} bayildi ! buna bu
    nobet|havale geciriyor|geciriyo|geldi ! {past}
    # blood
    kanama|kanamam|kanamasi|kaniyor .. durmuyor|cok|siddetli|durduramiyorum|durduramiyoruz
    kan kusuyor|kusuyorum|kustu|oksuruyor|oksuruyorum|tukuruyor|tukuruyorum|durmuyor
    # fever with treatment, swelling
    kemo* ... atesim|atesi|titriyorum|titriyor|usume
    atesim|atesi .. cikti|yukseldi|38|39|40 ... kemo*
    dilim|dili|bogazim|bogazi|dudaklarim|dudaklari ?cok sisti|sisiyor
    # help now
    ambulans ?hemen|lutfen cagir*|lazim|gonder*
    """,
    _GROUPS,
    unless="yil_once gecen_yil",
)
