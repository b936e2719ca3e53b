"""Who is asking and where in the illness somebody is, when that is said or clearly implied.

The tables are in the pattern language of ``understanding.safety.patterns``.
"""

import re
from dataclasses import dataclass

from knowledge.taxonomy import Audience, Phase
from understanding.safety.patterns import Hit, Lexicon
from understanding.safety.text import Message, normalise
from understanding.safety.who import about_somebody_else
from understanding.safety.words import GROUPS

_PROFESSIONAL = Lexicon(
    """
    ben|ik_ben|als|werk_als|ben_zelf ?een|de|zelf|uw {zorgberoep} ! patient_bij getrouwd
    werk .. als|in|bij|op|voor .. {zorgberoep}|ziekenhuis|hospice|huisartsenpraktijk|oncologie|wijkteam|poli|dagbehandeling
    ik ben van de|het thuiszorg|wijkteam|hospice|ziekenhuis|poli|buurtzorg
    patient|patiente|client|clienten|patienten|bewoner|bewoonster van mij|ons
    mijn|onze|voor_een patient|patiente|client|clienten|patienten
    {zorgberoep} hier
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="was_vroeger weer~werk niet_meer_werken",
)
_GRIEF = Lexicon(
    """
    {naaste} .. is|was|zijn ?vorig|net|pas|in|kort|nu|plotseling|vorige_week|vorige_maand|vorig_jaar|al|twee|drie \
overleden|gestorven|dood|doodgegaan|heengegaan|ingeslapen|begraven|er_niet_meer ! bang_dat als~dood of~dood hond kat
    {naaste} .. overleden|gestorven|overleed|stierf|doodgegaan ! bang_dat als_hij als_zij
    {naaste} dood ! bang wil wou wens liever als
    overleden|gestorven|doodgegaan|overlijden_van|dood_van|verlies_van|verloor|verloren|begraven .. {naaste} ! baan bang
    {naaste} verloren|kwijtgeraakt ! baan
    sinds ?de|het|zijn|haar dood|overlijden ! bang
    hij|zij|ze is ?vorig_jaar|vorige_week|vorige_maand|net|pas|gisteren overleden|gestorven|doodgegaan
    weduwe|weduwnaar|nabestaande|nabestaanden|rouw|rouwen|rouwgroep|rouwverwerking|rouwbegeleiding ! bang
    mis .. hem|{naaste} ! borst
    """,
    GROUPS,
    unless="niet_overleden",
)
_CARER = Lexicon(
    """
    zorg|verzorg|zorgde ?nu|al ... voor ?mijn|onze|ons|een|de|zieke ?zieke hem|haar|{naaste}
    verzorg ?al|ook ?mijn|onze|ons|een|de|zieke ?zieke {naaste}
    ik|ben ?ben mantelzorger
    zorg voor mijn|onze|hem|ma|pa|mam|{naaste}
    """,
    GROUPS,
    unless="wie_zorgt zorg_dat geen_mantelzorger zorgt_voor_mij kinderopvang",
)
_HAS_HAD_IT = Lexicon(
    """
    ex_patient|ex_patiente|oud_patient
    ben|ik .. schoon_verklaard|genezen_verklaard|genezen|kankervrij|in_remissie|schoon ! niet_genezen
    ik heb ?ooit|zelf|vroeger|in .. {ziekte} gehad|overwonnen|overleefd
    """,
    GROUPS,
)
_ILL = Lexicon(
    """
    {naaste}|hij|zij|ze .. heeft|had|krijgt|kreeg|is|ligt .. {ziekte}|{behandeling}|terminaal
    ik .. heb|had|kreeg|krijg|ben|onderga .. {ziekte}|{behandeling} ! geen niet_ziek
    heb|krijg|onderga ?nu|zelf|net|ook|een {ziekte}|{behandeling} ! geen niet_ziek
    mijn chemo*|bestraling*|kuur|kuren|tumor|*kanker|diagnose|behandeling|behandelingen|oncoloog|operatie|immuuntherapie
    {naaste} .. {ziekte} ! ik_heb ik_ben
    {ziekte} .. {naaste} ! ik_heb ik_ben
    bij mij ?is|in .. {ziekte}|gevonden|ontdekt
    """,
    GROUPS,
    unless="geen_kanker zelf_niet_ziek",
)
_PHASES = {
    Phase.LAATSTE_FASE: """
        terminaal|terminale|stervend|stervende|stervensfase|op_sterven ! bang niet_terminaal
        laatste weken|dagen|fase|levensfase|nachten ! {behandeling} vakantie
        nog|hooguit ?maar ?enkele|paar|een_paar|twee|drie|maar weken|dagen ?te|leven ! wachten vakantie tot {behandeling}
        palliatieve sedatie
        naar|in ?een|het hospice
        """,  # noqa: E501 - one rule a line
    Phase.ONGENEESLIJK: """
        uitbehandeld|ongeneeslijk|ongeneselijk|ongeneesbaar|palliatief|palliatieve
        niet|nooit .. meer beter|genezen|te_genezen ! voel slaap bang
        niet te_genezen|geneesbaar
        opgegeven ! niet_opgegeven adres gegevens
        """,
    Phase.NA_BEHANDELING: """
        klaar|uitgekuurd ?ben ?met ?de|mijn|al {behandeling} ! niet_klaar bijna
        {behandeling} .. klaar|achter_de_rug|afgerond|voorbij|afgelopen|zit_erop ! niet_klaar nog_niet bijna
        laatste {behandeling} .. gehad|was|geleden|achter
        schoon_verklaard|genezen_verklaard|genezen|kankervrij|remissie|nacontrole|schoon ! niet kan_je te_genezen
        {ziekte} .. gehad|overwonnen|overleefd ! nooit
        jaar|maanden|maand|jaren|weken na ?de|mijn|haar|zijn|het ?laatste {behandeling}
        ex_patient|ex_patiente|oud_patient|na_de_behandeling|na_behandeling
        """,
    Phase.DIAGNOSE: """
        net|pas|gisteren|vandaag|vanmorgen|zojuist|vorige_week|deze_week .. te_horen|gehoord|diagnose|slecht_nieuws
        krijg|kreeg|hoorde|hoor .. net|zojuist|vandaag|gisteren|pas .. te_horen|diagnose|dat
        te_horen .. gekregen|kreeg|krijg ! jaren_geleden jaar_geleden
        diagnose .. net|pas|gisteren|gekregen|vandaag ! jaren_geleden jaar_geleden
        wacht|wachten .. op .. uitslag|uitslagen|biopsie|diagnose
        """,
    Phase.BEHANDELING: """
        krijg|krijgt|onderga|ondergaat|volg|start|begin|begint|zit .. {behandeling} ! gehad geen ziek kanker tumor
        midden_in|tijdens|bezig_met|naar ?de|mijn|zijn|haar|een chemo*|kuur|kuren|bestraling*|behandeling* ! gehad
        onder_behandeling
        elke|iedere|volgende|eerste|tweede|derde|vierde|vijfde ?dag|week chemo*|kuur|bestraling*|infuus
        word|wordt|worden .. bestraald|geopereerd|behandeld
        """,
}
_BY_PHASE = {phase: Lexicon(rules, GROUPS) for phase, rules in _PHASES.items()}
_FOR_ANOTHER = Lexicon(
    """
    voor mijn|onze|ons|een {naaste} ! samen kinderen kind
    kan|kunnen|wil|mag|moet|zou .. mijn|onze {naaste} .. rijden|brengen|halen|helpen|naar|ophalen|bezoeken|terecht|komen ! kinderen
    """,  # noqa: E501 - one rule a line
    GROUPS,
)
_AYA = Lexicon("aya|ayas|twintiger|dertiger ! geen_aya", GROUPS)
_AT_SCHOOL = Lexicon("ik zit .. op|in .. basisschool|middelbare|brugklas|havo|vwo|vmbo|groep", GROUPS)
_PARENT = Lexicon(
    "moeder|vader|mama|papa|mam|pap|ma|pa|ouder|ouders|stiefvader|stiefmoeder|opa|oma|broer|zus|broertje|zusje", GROUPS
)
_OWN_AGE = re.compile(
    r"(?:(?<!\S)(?:ik ben|ben|ik word|meisje van|jongen van|vrouw van|ik met mijn) |\A)"
    r"(?:een |pas |net |nu |al |nog maar |bijna |zelf |meisje van |jongen van |vrouw van |man van )*"
    r"(\d{1,2})(?!\S)(?! (?:keer|weken|week|maanden|maand|dagen|uur|kuren|kinderen"
    r"|jaar (?:geleden|terug|getrouwd|samen)))"
)


@dataclass(frozen=True, slots=True)
class Person:
    """The one who writes: slugs of ``Audience`` and ``Phase``, None when unknown."""

    role: str | None = None
    phase: str | None = None
    under_18: bool = False


def find_person(text: str) -> Person:
    """Read role, phase and age from a message.

    Args:
        text: as typed, any length.
    """
    message = normalise(text)
    age = next((int(match.group(1)) for each in message.sentences if (match := _OWN_AGE.search(each))), None)
    under_18 = (age is not None and age < 18) or _AT_SCHOOL.find(message) is not None
    phase, hit = _illness(message)
    role = _role(message, phase, hit, age)
    if under_18 and role in (Audience.NAASTE, Audience.MANTELZORGER, Audience.NABESTAANDE) and _PARENT.find(message):
        role = Audience.KIND
    return Person(role=str(role) if role else None, phase=str(phase) if phase else None, under_18=under_18)


def _role(message: Message, phase: Phase | None, hit: Hit | None, age: int | None) -> Audience | None:
    if _PROFESSIONAL.find(message):
        return Audience.PROFESSIONAL
    if phase is Phase.ROUW:
        return Audience.NABESTAANDE
    if _CARER.find(message):
        return Audience.MANTELZORGER
    if hit and not about_somebody_else(hit):
        if (age is not None and 18 <= age <= 39) or _AYA.find(message):
            return Audience.JONGERE_AYA
        return Audience.EX_PATIENT if phase is Phase.NA_BEHANDELING else Audience.PATIENT
    if hit or _FOR_ANOTHER.find(message):
        return Audience.NAASTE
    return Audience.JONGERE_AYA if _AYA.find(message) else None


def _illness(message: Message) -> tuple[Phase | None, Hit | None]:
    """The phase, and the words that tell whose illness it is: those that say who is ill, else the phase's own."""
    if hit := _GRIEF.find(message):
        return Phase.ROUW, hit
    ill = _HAS_HAD_IT.find(message) or _ILL.find(message)
    for phase, lexicon in _BY_PHASE.items():
        if hit := lexicon.find(message):
            return phase, ill or hit
    return None, ill
