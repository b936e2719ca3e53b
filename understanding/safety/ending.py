"""Ending it: the ways people say that they will, places and means, and following the dead."""

from understanding.safety.crisis import DENIED, PAST
from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

#: Other things that end, or that people want to get out of.
_OTHER_ENDS = "relatie huwelijk verkering contract werk* ruzie abonnement gezeur lidmaatschap discussie roddel*"

_ENDING_IT = """
    maak*|maken|maakt|gemaakt .. eind|einde|punt|eindje .. aan|achter ! {ends} {past}
    einde|eind|punt .. aan|achter .. maken|maak|maakt|zetten|zet|maakte|breien|draaien|ga|{wil} ! {ends} {past} nummer_voor telefoonnummer*
    eind|einde|punt eraan|erachter ! einde_komt_eraan
    over|aan|denk* .. een eind|einde .. maken ! {ends} {past}
    er ?zelf|vannacht|morgen|vanavond|straks|nu ?dan ?maar een eind|einde aan ! {ends} {past} komt nummer_voor telefoonnummer*
    eruit|uit_het_leven|uit_leven|uit_dit_leven|er_samen_uit|samen_uit ?kunnen|wil|gewoon|samen|maar|te stap|stappen|stapt|uitstappen|stapte ! \
bed auto bus groep project trein huis douche tram
    er .. samen uit .. stappen ! bed auto bus huis
    stap|stapt|stappen|stapte ?er|ik|hij|ze|zelf|dan|morgen|te eruit|uit_het_leven|uit_leven ! bed auto bus groep project trein huis
    eruitstap*|uitstap|zelf_uitstap + ik|weekend|hij|ze ! bus trein huis uitstapje
    samen|wil|ga|zelf eruitstappen|eruit_stappen ! bus trein
    tussenuit|ertussenuit piep*|knijp*|piepen
    van .. kant .. maken|maak|maakt|gemaakt ! ene
    leven .. benemen|beneemt|ontnemen|afnemen|beroven|berooft|beeindig* ! {past}
    {mezelf}|zich|mij|me iets|wat|kwaad|leed|niks_goeds ?gaat|ga|wil|zou|te|gaan aandoe*|aandoen|doet|doen|doe|aan_te_doen|aan|aangedaan ! \
niks_aan goed_doen leuks voor_mijzelf lekkers
    {mezelf} .. iets|wat .. aandoe*|aan_doe*|aan_te_doen
    doe|doet|doen|ga|gaat .. {mezelf} .. iets|wat .. aan $ ! niks pijn_doe
    doe|doet ?ik|ze|hij mijzelf|zichzelf iets|wat ! voor_mijzelf
    {mezelf} .. ombreng*|verhang*|ophang*|ophing|doodmaken|doodmaakt|dood_maken|verdrink*|doodschiet*|neerschiet*|opgehangen|verhangen|\
omgebracht|doodsteken ! {past}
    maak|maken|maakt|ga|gaan .. {mezelf} .. dood|kapot|kant|af !- dood_voor_een_ander
    maak|maakt|maken|ga .. mij .. dood|van_kant
    dood maken|maak .. mijzelf|zichzelf
    dood .. maken mijzelf
    strop|verhangen|ophangen + {mezelf}|zolder|schuur|touw ! telefoon schilderij gordijn*
    {wil}|ga|zal|laat ?ik|mij|hij|ze|maar|gewoon van ?een|het|de|die|dat|onze|mijn dak|flat|brug|balkon|viaduct|toren ?af ! lekt verhuis* naar
    van ?een|het|de|af|die|dat|onze|mijn dak|flat|brug|balkon|viaduct|toren|gebouw|rots .. spring*|stap*|gooi*|vallen|val|sprong|afga|donder ! lekt
    spring*|sprong .. van|uit|voor|onder ?het|de|een raam|dak|flat|brug|balkon|viaduct|trein|metro|auto ! blij uit_de_auto
    voor ?een|de trein|metro|tram|auto|bus|vrachtwagen ?wil|ga|gaat|te .. spring*|gooi*|lopen|loop|stap*|liggen|werp*|sprong
    {wil} ?gewoon|nog|maar voor ?een|de trein|metro|vrachtwagen
    voor ?een|de trein|metro ga|gaan|wil
    onder|tegen ?een|de trein|boom|vrachtwagen|auto|bus|vangrail ?aan kom|kwam|komen|rijden|rij|rijd|lig|rijdt|liep|loop|knal* ! bang
    chauffeur|auto|bus|vrachtwagen .. mij|me .. geraakt|aangereden|overreden|doodgereden|schept + wou|had|hoop|liever
    te_pletter ! schrik
    rij|rijd|rijden|rijdt|vaar .. mijzelf|zichzelf .. dood|kapot|tegen|ergens|te_barsten
    stuur .. loslat*|loslaat|los_laat|omgooi*|omdraai*|omgooit
    {wil}|liever|hoop|wou .. ongeluk .. krijg|kreeg|gebeurt|krijgt|had
    laat|hoop .. neerstort*|verongeluk*|crasht
    polsen|pols|aderen .. doorsnij*|snijden|snij|sneed|doorgesneden|openen ! aderen_open
    polsen|aderen open|door
    spring*|sprong .. beneden|naar_beneden|diepte
    {middel}|poeder|middel .. besteld|gekocht .. internet|online + einde|leven|klaar_mee|voor_als|rustig ! kuur slapen
    polsen|pols .. mes|scheermes*|snij* ! gebroken infuus
    mes|scheermes*|bloed .. polsen|pols ! gebroken infuus bloeddruk
    {middel} .. expres|te_hoog|teveel|hele_voorraad .. spuiten|slikken|nemen|innemen|inneemt
    touw|strop .. gekocht|gepakt|klaar|klaargelegd
    afscheid .. van ?het|dit leven|wereld ! {sterven}
    doe ?ik er ?dan|straks|wel zelf ?wel|alsnog wat|iets aan ! werk* {therapie} gezond* klacht*
    er ?dan|straks zelf wel|alsnog wat|iets aan ! werk* {therapie} gezond* klacht*
    plan|besloten|voornemen .. zelf .. aan_te_doen|doen|doe|te_doen + leven|niet_verdragen|jaar_zo|volhoud*
    dat|als|of|moment ik|hij|ze|zij het zelf doe|doet + moment|wacht|achterblijv*|pijn_doet|kanker|dood
"""  # noqa: E501 - one rule a line

_FOLLOWING = """
    {naaste}|man|vrouw|hem|haar .. gaat|wil volgen|achterna ! cursus
    achterna .. ga|gaan|wil|zal|willen ! rennen
    ga|gaan|wil|wou|zal|dan|beloofd .. achterna ! reis
    {wil}|ga|kan|laat -- naar .. hem|haar|mama|papa|{naaste} toe + is_dood|dood_is|overleden|gestorven|hemel|begraven ! zus broer vriendin toe_rijden
    {wil}|ga|laat -- naar hem|haar|mama|papa ?toe $ + dood|overleden|gestorven|hemel|begraven
    {wil}|zou|wens -- bij .. hem|haar|mama|papa|kind|{naaste}|jou .. zijn + dood|hemel|er_niet_meer|gestorven
    {wil}|ga|volgen|zal .. hem|haar|{naaste} .. volgen|volg + dood|overleden|gestorven|pillen|begraven|overlijden|graf
    dat|leg ik haar|hem volg
    als hij|zij|ze|mama|papa|{naaste} dood|gaat|sterft|doodgaat ... ga_ik .. ook|mee ! naar
    {wil} .. naar ?de hemel ! vraagt
    in ?de hemel {wil}|willen .. wonen|zijn|zijn
    liever in ?de hemel
    dan hoef|wil ik ?ook niet_meer $ ! {therapie}
    dan hoef|wil ik ook niet ?meer ?leven $ ! {therapie}
    daarna|dan ga ik ook $
"""  # noqa: E501 - one rule a line

ENDING = Lexicon(
    "".join((_ENDING_IT, _FOLLOWING)).replace("{past}", PAST).replace("{ends}", _OTHER_ENDS), GROUPS, unless=DENIED
)
