"""Groups of words and small spelling repairs for ``person``: who is ill, what was done, how people name it."""

import re

from understanding.safety.words import GROUPS, RELATIVES

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


_DONE = """chemo* *chemo kuur kuren chemokuur* hormoonkuur hormoonkuren *bestraling *bestralingen hormoontherapie
    immuuntherapie immunotherapie radiotherapie doelgerichte_therapie hormonen hormoonpillen hormoonbehandeling
    *operatie *operaties *amputatie *ectomie stamceltransplantatie *transplantatie jodiumslok tamoxifen letrozol
    dexamethason prednison behandeling behandelingen dagbehandeling nabehandeling borstreconstructie reconstructie
    therapie"""
_CANCER = """*kanker kankers *tumor *tumoren *leukemie *lymfoom *melanoom kahler aml cll mds uitzaaiing*
    metastase* hodgkin sarcoom *sarcoom glioblastoom glioom myeloom neuroblastoom gezwel *carcinoom lymfeklier*"""
_BODY = """borst borsten linkerborst rechterborst baarmoeder eierstok* prostaat blaas nier long tong keel strottenhoofd
    maag darm alvleesklier schildklier bal teelbal zaadbal lymfeklieren okselklieren klieren tepel* been arm oog
    stembanden neus kaak"""

#: Kin that one names without "mijn".
KIN = """mama papa mam pap ma pa opa oma moeder vader moeders mams paps ouders schoonmoeder schoonvader buurman
    buurvrouw"""

PERSON_GROUPS = {
    **GROUPS,
    "naaste": RELATIVES + " ouders meisje jongen jongste oudste schoonouders vriendin vriendje wederhelft lief",
    "kin": KIN,
    "kanker": _CANCER,
    "kuur": _DONE,
    "lichaam": _BODY,
    "dokter": """oncoloog chirurg arts behandelaar specialist uroloog hematoloog internist longarts casemanager
        behandelteam oncologieverpleegkundige radioloog dokter artsen gynaecoloog""",
    "bijv": "lieve oude zieke beste oudste jongste kleine demente bejaarde eigen grote jongere oudere hele",
    "bijw": """nu nog net zelf ook al sinds_kort weer toen zo hier momenteel inmiddels een twee drie vier vijf jaar
        jaren maanden weken keer pas dus gewoon steeds eigenlijk erg heel ernstig behoorlijk jarenlang""",
    "is_ziek": """ziek ernstig_ziek geopereerd bestraald behandeld kaal kanker zieker uitbehandeld onder_behandeling
        ziekgemeld misselijk terminaal opgenomen doodziek opgegeven stervende stervend""",
    "gestorven": """overleden gestorven dood doodgegaan heengegaan ingeslapen begraven gecremeerd weggevallen ontvallen
        er_niet_meer overleed stierf doodging weggenomen""",
    "afscheid": "begrafenis crematie uitvaart begrafnis graf urn asverstrooiing rouwdienst rouwkaart grafsteen",
    "kortgeleden": """net pas gisteren vandaag vanmorgen vanmiddag zojuist vorige_week deze_week afgelopen_week eergisteren
        maandag dinsdag woensdag donderdag vrijdag zonet kortgeleden sinds_kort vers verse""",
    "uitslag": """uitslag uitslagen biopsie punctie scan_uitslag slecht_nieuws slechtnieuwsgesprek pathologie mri petscan
        scan""",
}
