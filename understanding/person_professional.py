"""Rules for who asks on behalf of somebody else as part of their work: at a practice, a desk, a school, an employer.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon
from understanding.safety.text import Message

#: Work that is always for others.
_CARE = f"""{PERSON_GROUPS["zorgberoep"]} ha hap poh poh_ggz praktijkverpleegkundige praktijkondersteuning triagist vpk
    wijkvpk doktersassistent apotheek apothekersassistente apothekersassistent oncovpk wijkverpleging wijkteam
    sociaal_team maatschappelijk_werk maatschappelijk_werkster sociaal_werkster schoolmaatschappelijk_werk
    ouderenadviseur buurtcoach transferverpleegkundige verpleegkundig_specialist jeugdverpleegkundige jeugdarts
    consultatiebureau thuisbegeleider pastoraal_werker hr hr_adviseur personeelszaken teamleider
    huisartsenpraktijk gz_psycholoog triagiste wijkagent oncologisch_fysiotherapeut verzuimcoach jobcoach
    psychosociaal_werker receptionist receptioniste"""
#: Work that people who are ill themselves have too.
_OTHER_WORK = """predikant pastor dominee leerkracht juf meester mentor intern_begeleider fysio logopedist pedicure
    kapster thuiskapster gastvrouw gastheer vrijwilliger vrijwilligster receptie balie chauffeur taxichauffeur
    praktijk"""
_CLIENT = """pt pte pats patient patiente client cliente clienten patienten bewoner bewoonster betrokkene gast gaste
    bezoeker bezoekster werknemer werkneemster leerling deelnemer deelneemster parochiane gemeentelid"""
_GROUPS = {
    **PERSON_GROUPS,
    "werker": _CARE,
    "ander_werk": _OTHER_WORK,
    "client": _CLIENT,
    "een_ander": f"{_CLIENT} mevrouw meneer klant leerlingen gasten medewerker medewerkster echtpaar",
    "ca": """ca mammaca mamma_ca longca prostaatca colonca coloncarcinoom darmca ovca pancreasca rectumca slokdarmca
        nierca blaasca maagca oesofagusca cervixca testisca endometriumca niercelca vulvaca carcinoom longmetas
        levermetas botmetas metas gliobl hoofd_halsca""",
}

#: Said in so many words.
SAID = Lexicon(
    """
    ik_ben|ben|ben_zelf|wij_zijn ?hier ?een|de|zelf|uw|jullie {werker} ! patient_bij getrouwd als_een geweest ziek ziek_geworden
    als|werk_als {werker} ! verzorgende
    werk|werken .. als|in|bij|op|voor .. {zorgberoep}|ziekenhuis|hospice|huisartsenpraktijk|oncologie|wijkteam|poli|dagbehandeling|personeelszaken
    ik ben van de|het thuiszorg|wijkteam|hospice|ziekenhuis|poli|buurtzorg
    wij als wijkteam|team|huisartsen|praktijk|afdeling|thuiszorgteam|{zorgberoep}
    mijn|onze|een_van_mijn|een_van_onze patient|patiente|client|cliente|clienten|patienten|bewoner|bewoonster|werknemer|werkneemster ! mijn_patient_zijn
    patient|patiente|client|clienten|patienten|mevrouw|meneer van mij|ons|onze_afdeling
    voor een|mijn|deze patient|patiente|client|cliente ! zoals
    bij client|cliente
    pt|pte|pats
    geachte|beste collega|collegae
    ik begeleid|behandel ?nu een|deze|twee|meerdere
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless="""was_vroeger weer~werk niet_meer_werken ben_ik_patient ik_patient mijn_collega ik_heb_kanker
        heb_zelf_kanker heb_nu_zelf ik_heb_zelf en_heb zelf_ziek dat_ik kom_terug""",
)
#: Telegraph style, a desk, a letter that opens with somebody's work: only where nothing tells of the writer's own life.
HINTED = Lexicon(
    """
    ik_ben|ben ?een|de {ander_werk} + {een_ander} ! geweest
    {werker} hier $
    ^ {werker}|{ander_werk} hier
    ^ ?hoi|hallo|goedemiddag|goedemorgen {werker}|{ander_werk} ?* ?* ?* ?* hier|weer $
    ^ ?goedemiddag|goedemorgen|goedendag|hallo met|vanuit ?een|de|het {werker} $
    onze gast|gasten
    een_client|voor_mijn_client|een_van_onze {een_ander}
    ^ ?een|de|deze|jonge {client} vraagt|zegt|zoekt|vertelt|ervaart|na|met|woont|snapt|vergeet
    ^ mw|dhr|mvr|mevr ?van 3*|4*|5*|6*|7*|8*|9*
    mw|dhr|mvr|mevr .. {ca}|rt|chemo|pall|terminaal|palliatief|zoekt|wil|klaagt|weigerde
    ^ meneer|mevrouw 5*|6*|7*|8*|9*
    {ca} .. vr|pall|onco|dx|eo|omg
    dx|vpk|oncovpk|wijkvpk|pall fase|moeheid|adres|mw|dhr|fysio|{client}
    ^ casus
    verwijsadres*|verwijsmogelijkheden|respijtmogelijkheden
    uit|in|op mijn praktijk|caseload|huisartsenpraktijk
    er|hier|bij_ons zit|staat|zitten|staan ?hier|nu ?bij_ons|nu ?een ?jonge|oudere mevrouw|meneer|jongeman|gast|bezoeker|bezoekster|stel|echtpaar .. balie|huilen|huilt|die|en_die|tegenover ! naast thuis
    hier zit|staat ?nu iemand ! thuis muur
    zit ?nu ?hier met een|onze {client}|echtpaar
    aan_de_balie|aan_de_telefoon|aan_de_lijn .. zit|staat|vertelt|heb|komt|krijg .. mevrouw|meneer|jongen|jongeman|gast|bezoeker|bezoekster|iemand|weduwe|weduwnaar
    een|onze bezoeker|bezoekster|gast vertelt|vraagt|vroeg|zegt|zei
    gast|bezoeker|bezoekster|mevrouw|meneer tegenover_mij|aan_de_balie
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)
#: A first sentence that tells no more than somebody's work: "POH-ggz.", "Huisarts te Hardenberg."
OPENING = Lexicon(
    """
    ^ {werker}|{ander_werk} $
    ^ {werker} te|van|uit|dagbehandeling|oncologie|ziekenhuis|thuiszorg|ggz|wijkteam|jeugd|ouderen|onco ?* ?* ?* $
    ^ vrijwillig|vrijwillige gastvrouw|gastheer|chauffeur ?* ?* $
    ^ hoofd|medewerker receptie|balie ?* $
    """,
    _GROUPS,
)
#: The writer's own life: whoever says so asks for themselves or for somebody near, in whatever style.
OWN_LIFE = Lexicon(
    """
    mijn|ons|onze {naaste}
    mama|papa|mam|pap
    ik heb|krijg|kreeg|ben ?een|net|nu|zelf ?* {kanker}|{ca}|{kuur}|ziek|bang|chemo|bestraling|zo|stervende|moe|kaal|patient
    ben_ik|ik_ben|ik_word|word_ik|ik_moet|ik_zoek_lotgenoten|ik_zoek_contact|zoek_lotgenoten|ik_heb_vragen|over_mijn|door_mijn|na_mijn|ik_was|ik_durf
    mij|mijn_arm|mijn_lijf|mijn_ziekte|mijn_haar|ikzelf ! tegenover_mij vraagt_mij vroeg_mij vertelde_mij bij_mij aan_mij gaf_mij zegt_mij
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)


def asks_for_work(message: Message) -> bool:
    """Whether somebody asks as part of their work."""
    if SAID.find(message):
        return True
    return bool(HINTED.find(message) or _opens_with_it(message)) and not OWN_LIFE.find(message)


def _opens_with_it(message: Message) -> bool:
    first, *more = message.sentences or ("",)
    hit = OPENING.find(message) if more else None
    return hit is not None and hit.unit == first
