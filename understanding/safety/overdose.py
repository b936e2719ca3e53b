"""Somebody took too much. Asked before the other lexicons: the answer begins with 112, on purpose or not.

On purpose, or nobody says how it came about: a crisis. Clearly by mistake (mixed up, given twice, a child that found
them): acute, and the same number first.
"""

import re
from functools import cache

from understanding.safety.grammar import sequence
from understanding.safety.patterns import Hit, Lexicon
from understanding.safety.words import GROUPS

_TAKEN = (
    "genomen|geslikt|gepakt|ingenomen|gespoten|doorgeslikt|opgegeten|weggeslikt|gegeten|ingeslikt|leeggegeten|gesnoept"
)
_GIVEN = f"{_TAKEN}|gegeven|gehad|gebruikt|toegediend|ingespoten|geplakt"

OVERDOSE = Lexicon(
    """
    overdosis|overdosering|overgedoseerd|overdoseren ! bang_voor risico_op kans_op
    een|n|heb|heeft od ! bang_voor risico_op kans_op
    # too much, twice, mixed up
    teveel|veel_teveel .. {middel} .. {gegeven}|op ! vorig_jaar vind hele_dag moet
    {middel} .. teveel|overheen|bovenop .. {gegeven}
    {middel} teveel ?per_ongeluk {gegeven}
    teveel {gegeven} ?van .. {middel}
    dubbele|dubbel|dubbelop|2x|2_x|3x|twee_keer|drie_keer|tweemaal|tien_keer .. {middel}|dosis|hoeveelheid .. {gegeven}|vergissing|op
    {middel}|dosis .. 2x|3x|dubbel|dubbele|dubbelop|twee_keer|drie_keer|tweemaal|tien_keer .. {gegeven}|op
    dubbele|dubbel|driedubbele dosis|portie|hoeveelheid .. {middel}|{taken} ! moet mag zou
    twee_keer|tweemaal|dubbel|allebei_haar|allebei_zijn .. {gegeven} .. {middel}|medicijnen
    vergist|verwisseld|door_elkaar .. {middel}|druppels|dosis
    {middel} .. vergist|verwisseld|door_elkaar ! weekdoos~vullen
    verkeerde|andermans|slaappil .. {middel}|gepakt .. {gegeven}|ipv ! vorig_jaar apotheek meegegeven
    drie|twee|3|2|meer|vier ?nieuwe fentanyl*|morfine*|pleisters|pijnpleisters .. tegelijk|op + suf|wakker|tegelijk|vergeten|oude|slap ! mag moet wond*
    # the whole box
    heb|heeft|hebt|had .. alle|hele|heel|doos|doosje|strip|pot|potje|handvol|stapel|lading|20|25|30|40|50|60|80|100|vijftig|veertig|dertig|twintig|honderd .. \
{middel} .. {taken}|op|leeg|binnen|achterover ! bijna_op nieuwe_recept
    alle|hele|handvol|doos|strip|potje|heel|heleboel|hoop|bult|berg|lading|stapel|voorraad|flesje|veel .. {middel} .. {taken}|leeggemaakt|binnengewerkt|binnen
    hele|heel|halve|volle|een|twee|2|drie|laatste ?hele strip|strips|doosje|doosjes|doos|pot|potje|flesje .. {taken}|naar_binnen|achterover|binnen|leeg_gemaakt|leeggemaakt|op_gegeten
    {middel} .. allemaal|alle|hele|in_een_keer|ineens|tegelijk .. {taken}|binnen ! bijna {behandeling}
    alles|allemaal .. ingenomen|doorgeslikt|opgeslikt|weggeslikt
    hele|alle|voorraad|flinke|hoop|strip|doos|potje .. {middel} .. achterover|naar_binnen|weggewerkt|leeg|weggespoeld ! vergoed* doorgespoeld_door
    {middel} .. achterover_geslagen|achterovergeslagen|naar_binnen_gewerkt|naar_binnen_geslagen|weggespoeld_met
    pillendoos|medicijndoos|baxter*|weekdoos|medicijnrol|pillendoosje|doosje|strip|pot|potje|insulinepen|morfinepomp .. leeggemaakt|leeg_gemaakt|leeg_geslikt|leeggegeten|\
opgegeten|ineens|leeggespoten|leeggedronken|in_een_keer|hele_week
    leeg|lege strip|strips|doosjes|potje|doordrukstrip* .. naast|ligt|lagen|gevonden|om_haar|om_hem|bij_haar|bij_hem|nachtkastje
    strip|strips|doosjes|potje|pillen .. leeg|lege .. naast|gevonden|bij_haar|bij_hem|op_bed ! apotheek
    van_alles .. geslikt|ingenomen ! {lang}
    ^ ?ik|net ?ik ?heb ?heb|net ?net|veel|alle {middel} ingenomen|geslikt|genomen|op ?net|nu|allemaal $
    {middel} .. {taken} + neemt_niet_op|reageert_niet|reageert_niet_meer|reageert_nergens|neemt_ze_niet|duizelig|spijt|vaarwel|zelfmoord*|poging|expres|met_opzet|wakker_te|\
gordijnen|dood|slaap_eindelijk|sorry|niet_wakker|hoeveel_weet|weet_niet_hoeveel|sterretjes|wordt_zwart ! {lang} bang_dat kuur
    {middel} .. expres|bewust|met_opzet .. {taken}
    expres|bewust|met_opzet .. {middel} .. {taken}
    {middel} met|en ?een ?fles|hele alcohol|drank|wodka|whisky|wijn|jenever .. {taken}|op|binnen|gedronken|weggespoeld ! glaasje
    schoonmaakmiddel|bleekmiddel|chloor|antivries|gootsteenontstopper|afwasmiddel|terpentine .. {taken}|gedronken|gedronke|op
    # children and others
    kind|dochter|zoon|kleinkind|kleinzoon|kleindochter|peuter|zoontje|dochtertje|kleuter|hond .. {middel} .. gegeten|geslikt|ingeslikt|gesnoept|geplakt|opgegeten|in_zijn_mond|in_haar_mond|\
in_de_mond
    kind|peuter|kleuter|kleinkind|zoontje|dochtertje .. {middel} op ! haalt pakt_de neemt_het
    {naaste} .. van_mijn|van_haar|van_zijn {middel} gegeten|geslikt|gesnoept|op ! neemt haalt
    """.replace("{gegeven}", _GIVEN).replace("{taken}", _TAKEN),  # noqa: E501 - one rule a line
    GROUPS,
    unless="{lang} bang_dat angst mag_ik kan_ik_per_ongeluk spaar* vergeten_in_te tablet_weer ipad",
)

#: What shows a mistake, in plain spelling.
_MISTAKE = """per_ongeluk per_abuis abusievelijk vergis* vergist verwisseld verkeerd verkeerde door_elkaar vergeten
    zonder_op_te_letten niet_van_elkaar dement dementie dacht_dat gegeven toegediend gespoten ingespoten geplakt gehad
    pleister pleisters thuiszorg zuster verpleegkundige apotheek dubbel dubbele dubbelop twee_keer tweemaal drie_keer 2x
    3x peuter kleuter baby zoontje dochtertje kindje kleinkind kleinzoon kleindochter kleine gesnoept hond in_de_mond
    in_zijn_mond in_haar_mond"""
#: What makes a mistake doubtful: then it is taken for a crisis.
_PURPOSE = """expres opzet opzettelijk bewust dood* leven zelfmoord* suicid* afscheid vaarwel spijt sorry poging
    eindelijk rust vergeef wodka whisky jenever drank alcohol fles_wijn klaar_mee niet_meer_wakker hele_strip hele_doos
    alle_pillen"""


def by_mistake(hit: Hit) -> bool:
    """Whether an overdose is clearly a mistake: said so, and nothing around it says the opposite."""
    return bool(_any_of(_MISTAKE).search(hit.unit)) and not _any_of(_PURPOSE).search(hit.unit)


@cache
def _any_of(words: str) -> re.Pattern[str]:
    return re.compile("|".join(sequence([word]) for word in words.split()))
