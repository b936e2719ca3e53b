"""Groups of words and small spelling repairs for ``person``: who is ill, what was done, how people name it."""

import re

from understanding.safety.words import GROUPS
from understanding.safety.words import RELATIVES as SAFETY_RELATIVES

#: Spellings that matter here and that ``safety.spelling`` does not know, dialect first.
_SPELLINGS = {
    "na": "noa nao noar",
    "jaar": "joar jor jaor joor",
    "bestraling": "bestroaling bestraoling bestaling bestralling bestralingg",
    "bestralingen": "bestroalingen bestraolingen bestroalings",
    "bestraald": "bestroald bestraold bestraalt",
    "diagnose": "diagnoze diagnosse dianose diagnoos",
    "sinds": "sins sints sind sunds sinz",
    "kanker": "kancer kenker kankr kankur cancer kaanker kanger",
    "ziek": "zik siek zieck",
    "behandeling": "behandelin behandling behandelling behaandeling",
    "operatie": "operasie operaasie opperatie operatsie",
    "geopereerd": "geopreerd geoppereerd opereerd geoperreerd",
    "overleden": "overleen overlejen overleje overleyen",
    "mantelzorger": "mantelsorger matelzorger mantelzorgster",
    "uitslag": "uutslag oetslag uitslach",
    "verloren": "verlorn verlore verloore verlor",
    "rouw": "rou",
    "vader": "voader vadder voar vao",
    "moeder": "moedr mouder",
    "broer": "bruur breur",
    "zus": "zuske",
    "man": "keerl",
    "vrouw": "vrouwtje wief vrauwke vraauw",
    "ben": "bin bun",
    "heb": "hep heub",
    "heeft": "heef hef heit",
    "uitgezaaid": "uitgezaait uitgesaaid uitgezaaidt",
    "hospice": "hospies hospis",
    "palliatief": "paliatief paletief palletief",
    "palliatieve": "paliatieve palletieve",
    "ongeneeslijk": "ongeneselijk ongenezelijk ongeneeslik",
    "uitbehandeld": "uitbehandelt",
    "uitgekuurd": "uitgekuurt",
}
_PLAIN = {spelling: plain for plain, spellings in _SPELLINGS.items() for spelling in spellings.split()}
_WORD = re.compile(r"[a-z]+", re.IGNORECASE)
_BROKEN = (
    (re.compile(r"\bmijne?n? mens\b", re.IGNORECASE), "mijn man"),
    (re.compile(r"\b(?:m'n|mn|mijn|me|mien|mijne|mun) ", re.IGNORECASE), "mijn "),
    (re.compile(r"\bons (ma|pa|mam|pap|mama|papa|moeder|vader|oma|opa)\b", re.IGNORECASE), r"mijn \1"),
    (re.compile(r"\buit behandeld?t?\b", re.IGNORECASE), "uitbehandeld"),
    (re.compile(r"\bweduw(?:e|vrouw|man|naar)(?:s|n|tje)?\b", re.IGNORECASE), "weduwe"),
)


def respell(text: str) -> str:
    """Bring the words that decide here to their plain spelling."""
    for pattern, plain in _BROKEN:
        text = pattern.sub(plain, text)
    return _WORD.sub(lambda match: _PLAIN.get(match[0].lower(), match[0]), text)


_DONE = """chemo* *chemo kuur kuren chemokuur* hormoonkuur hormoonkuren *bestraling *bestralingen
    immuuntherapie immunotherapie radiotherapie doelgerichte_therapie hormoonbehandeling hormoontherapie
    *operatie *operaties *verwijdering kankerbehandeling whipple bestralen *amputatie *ectomie
    stamceltransplantatie *transplantatie jodiumslok behandeling behandelingen
    nabehandeling borstreconstructie reconstructie therapie"""
_SLOW = """tamoxifen letrozol dexamethason dexa prednison hormoonpillen hormonen hormoontherapie dagbehandeling
    tabletten_chemo hormoonspuiten hormoonprik hormoonspuit hormoonpil"""
_CANCER = """*kanker kankers *tumor *tumoren *leukemie *lymfoom *melanoom kahler aml cll mds uitzaaiing*
    *metastase* hodgkin sarcoom *sarcoom glioblastoom glioom myeloom neuroblastoom gezwel *carcinoom lymfeklier*"""
_BODY = """borst borsten linkerborst rechterborst baarmoeder eierstok* prostaat blaas nier long tong keel
    strottenhoofd maag darm alvleesklier schildklier bal teelbal zaadbal lymfeklieren okselklieren klieren tepel* been arm oog
    stembanden neus kaak"""  # noqa: E501 - one rule a line

#: Without "moe" (also: tired), "ex" and "bejaarde", and with what families say.
RELATIVES = " ".join(
    dict.fromkeys(
        word for word in SAFETY_RELATIVES.split() if word not in {"moe", "pap", "ex", "bejaarde", "collega", "vent"}
    )
)
RELATIVES += " ouders schoonouders zusjes broers zussen wederhelft grootmoeder grootvader"
RELATIVES += " bonusdochter bonuszoon nichtjes tweelingzus moeders"
_YOUNG = (
    "zoon dochter zoontje dochtertje kind kinderen kindje baby peuter kleuter puber tiener kleinkind tieners pubers"
)
ADULTS = " ".join(word for word in RELATIVES.split() if word not in _YOUNG.split())

#: Kin that one names without "mijn".
KIN = """mama papa mam pap ma pa opa oma moeder vader mams paps schoonmoeder schoonvader buurman
    buurvrouw zus broer tante oom"""

PERSON_GROUPS = {
    **GROUPS,
    "naaste": RELATIVES,
    "volwassene": ADULTS,
    "kin": KIN,
    "kanker": _CANCER,
    "kuur": _DONE,
    "traag": _SLOW,
    "lichaam": _BODY,
    "dokter": """oncoloog chirurg arts behandelaar specialist uroloog hematoloog internist longarts casemanager
        behandelteam oncologieverpleegkundige radioloog dokter artsen gynaecoloog""",
    "bijv": "lieve oude zieke beste oudste jongste kleine demente bejaarde eigen grote jongere oudere hele",
    "bijw": """nu nog net zelf ook al sinds_kort weer toen zo hier momenteel inmiddels een twee drie vier vijf jaar
        jaren maanden weken keer pas dus gewoon steeds eigenlijk erg heel ernstig behoorlijk jarenlang""",
    "is_ziek": """ziek ernstig_ziek geopereerd bestraald behandeld kaal kanker zieker uitbehandeld onder_behandeling
        ziekgemeld terminaal opgenomen doodziek opgegeven stervende stervend ziek_thuis te_ziek""",
    #: Words that place a message in the middle of an illness.
    "ziekenzaak": f"""{_CANCER} {_DONE} {_SLOW} bestraling* bestraald chemo* kanker* ziektewet ziek zieke zieken
        uwv wia arbo
        arbodienst arboarts bedrijfsarts re_integratie reintegratie reintegreren re_integreren poli umc oncolog* pruik
        haarwerk stoma borstprothese lymfoedeem oedeem uitgezaaid* mri scan petscan radiotherapie sonde
        sondevoeding katheter
        poortkatheter infuus opereren lotgenoten gezonde_mensen recidief immuunkuur aya ayas
        uroloog longarts hematoloog ziekenhuis onvruchtbaar littekens *uitzaaiingen bloedtransfusie mammapoli
        hersenscan
        sperma invriezen vruchtbaarheid zaadcellen wenkbrauwen siliconen rechterborst linkerborst borsten prothese
        prednison dexa* neuropathie chemobrein port_a_cath hormoonprik* afwachtend_beleid bloedwaarden patient
        litteken""",
    "gestorven": """overleden gestorven dood doodgegaan heengegaan ingeslapen begraven gecremeerd weggevallen
        ontvallen
        er_niet_meer overleed stierf doodging weggenomen""",
    "afscheid": "begrafenis crematie uitvaart begrafnis graf urn asverstrooiing rouwdienst rouwkaart grafsteen",
    "kortgeleden": """net pas gisteren vandaag vanmorgen vanmiddag zojuist vorige_week deze_week afgelopen_week
        eergisteren
        maandag dinsdag woensdag donderdag vrijdag zonet kortgeleden sinds_kort vers verse""",
    "uitslag": """uitslag uitslagen biopsie punctie scan_uitslag slecht_nieuws slechtnieuwsgesprek pathologie
        mri petscan
        scan""",
}
