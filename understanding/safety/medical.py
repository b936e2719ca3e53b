"""Questions only a doctor may answer. Precise on purpose: the trained model adds what is said in other words."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

MEDICAL = Lexicon(
    """
    hoe lang|lange|veel_tijd .. heb|heeft .. ik|hij|zij|ze|{naaste} nog ! bezoek recht
    hoe lang|hoelang .. leef|leven|te_leven ! regelen
    hoelang .. heb|heeft .. ik|hij|zij|ze|{naaste} nog ! recht
    levensverwachting|overlevingskans*|prognose ! praten verwerk*
    bijwerking* ! praten lotgenoten
    mag|kan|moet ik|hij|zij|{naaste} .. {middel} .. bij|naast|slikken|nemen|tegelijk|stoppen|overslaan|minderen ! ophalen vergoed* gratis
    is .. dit|het|dat normaal|gevaarlijk|kwaadaardig|erg .. ! voelen huilen gevoel boos
    hoeveel|hoe_veel|maximaal mg|ml|milligram|druppels|{middel} ! kosten kost
    """,
    GROUPS,
)
