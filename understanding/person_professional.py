"""Rules for who asks on behalf of somebody else as part of their work: at a practice, a desk, a school, an employer.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

from understanding.person_words import PERSON_GROUPS
from understanding.safety.patterns import Lexicon

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
    "gezien": """heeft vraagt wil zegt zoekt krijgt vertelt gaat voelt ervaart kan na met zit woont valt loopt komt
        snapt vergeet belt huilt moet is""",
    "ca": """ca mammaca mamma_ca longca prostaatca colonca coloncarcinoom darmca ovca pancreasca rectumca slokdarmca
        nierca blaasca maagca oesofagusca cervixca testisca endometriumca niercelca vulvaca carcinoom longmetas
        levermetas botmetas metas gliobl hoofd_halsca""",
}

PROFESSIONAL = Lexicon(
    """
    ik_ben|ben|ben_zelf|wij_zijn ?hier ?een|de|zelf|uw|jullie {werker} ! patient_bij getrouwd als_een geweest
    als|werk_als {werker} ! verzorgende
    ik_ben|ben ?een|de {ander_werk} + {een_ander} ! geweest
    werk|werken .. als|in|bij|op|voor .. {zorgberoep}|ziekenhuis|hospice|huisartsenpraktijk|oncologie|wijkteam|poli|dagbehandeling|personeelszaken
    ik ben van de|het thuiszorg|wijkteam|hospice|ziekenhuis|poli|buurtzorg
    {werker}|{ander_werk} hier
    ^ ?goedemiddag|goedemorgen|goedendag|hallo met|vanuit ?een|de|het {werker} $
    wij als wijkteam|team|huisartsen|praktijk|afdeling|thuiszorgteam|{zorgberoep}
    mijn|onze|voor_een|voor_mijn|bij_een|een_van_mijn|een_van_onze|van_een {client} ! goede_vriend
    {client}|mevrouw|meneer van mij|ons|onze_afdeling
    voor een|mijn|deze {client}|mevrouw|meneer
    pt|pte|pats|cliente|onze_client|een_client
    bij client|cliente
    ^ ?een|de|deze|jonge {client} {gezien}
    mw|dhr|mvr|mevr ?van 3*|4*|5*|6*|7*|8*|9*
    meneer|mevrouw 5*|6*|7*|8*|9*
    dhr|mvr|mw .. {ca}|rt|chemo|pall|terminaal|palliatief|zoekt|wil|klaagt|weigerde
    {ca} .. vr|pall|onco|dx|rt|eo|omg
    onco|dx|vpk|oncovpk|wijkvpk|pall fase|moeheid|adres|verwijs*|pt|mw|dhr|fysio|psych*|{client}
    ^ casus|verwijzing
    verwijsadres*|verwijsmogelijkheden|respijtmogelijkheden
    geachte|beste collega|collegae
    ik begeleid|behandel ?nu een|deze|twee|meerdere
    uit|in|op mijn praktijk|spreekuur|caseload|huisartsenpraktijk
    uit|in|van|voor mijn|onze klas|groep + leerling*|leerkracht ! mijn_kind mijn_zoon mijn_dochter
    er|hier|bij_ons zit|staat|zitten|staan ?hier|nu ?bij_ons|nu ?een ?jonge|oudere mevrouw|meneer|jongeman|gast|bezoeker|bezoekster|stel|echtpaar ! thuis
    hier zit|staat ?nu iemand ! thuis muur
    zit ?nu ?hier met een|onze {client}|mevrouw|meneer|echtpaar
    bij_ons|aan_de_balie|aan_de_telefoon|aan_de_lijn .. zit|staat|vertelt|heb|komt|krijg .. mevrouw|meneer|jongen|jongeman|gast|bezoeker|bezoekster|iemand|weduwe|weduwnaar ! {kin}
    een|onze bezoeker|bezoekster|gast vertelt|vertelde|vraagt|vroeg|zegt|zei
    wij|we hebben een gast|bezoeker|bezoekster|client|bewoner
    {client}|mevrouw|meneer|iemand tegenover_mij|aan_de_balie|bij_ons_aan_tafel
    {client}|mevrouw|meneer voor_mij|vr_mij
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless="""was_vroeger weer~werk niet_meer_werken ben_ik_patient ik_patient mijn_collega ik_heb_kanker
        heb_zelf_kanker heb_nu_zelf ik_heb_zelf en_heb zelf_ziek""",
)
#: What a first sentence says that tells no more than somebody's work or the patient's title: "POH-ggz.", "Mw."
OPENING = Lexicon(
    """
    ^ {werker}|{ander_werk}|dhr|mw|mevr|mvr $
    ^ ?hoi|hallo|goedemiddag|goedemorgen {werker}|{ander_werk} ?* ?* ?* ?* hier|weer $
    ^ wijkverpleging|apotheek|wijkteam|huisartsenpraktijk|maatschappelijk_werk|poh|bedrijfsarts|predikant|pastor * $
    ^ {werker}|{ander_werk} te|van|uit|in|op|bij|dagbehandeling|oncologie|ziekenhuis|thuiszorg|ggz|wijkteam|jeugd|ouderen|onco|groep ?* ?* ?* $
    ^ vrijwillig|vrijwillige gastvrouw|gastheer|chauffeur ?* ?* $
    ^ hoofd|medewerker receptie|balie ?* $
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)
