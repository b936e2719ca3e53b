"""Somebody took too much, on purpose or not. Asked before the other lexicons: the answer begins with 112."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

OVERDOSE = Lexicon(
    """
    overdosis|overdosering|overgedoseerd ! bang_voor risico_op kans_op
    teveel .. {middel} .. genomen|geslikt|gegeven|gepakt|ingenomen|op|gespoten|gebruikt|gehad ! vorig_jaar vind
    {middel} .. teveel .. genomen|geslikt|gegeven|gepakt|ingenomen|gespoten|gehad
    {middel} teveel .. gegeven|genomen|per_ongeluk
    dubbele|dubbel|2x|2_x|twee_keer|drie_keer .. {middel}|dosis .. genomen|geslikt|gegeven|gepakt|ingenomen|gespoten|gehad|vergissing
    {middel} .. 2x|dubbel|dubbele|twee_keer|drie_keer .. genomen|geslikt|gegeven|gepakt|ingenomen|gespoten|gehad
    dubbele|dubbel dosis|portie|hoeveelheid .. {middel}|geslikt|genomen ! moet mag zou
    heb|heeft|hebt|ik_heb .. alle|hele|heel|doos|doosje|strip|pot|potje|20|30|40|50|60|vijftig|veertig|dertig|twintig .. {middel} .. genomen|geslikt|ingenomen|op|opgegeten|leeg|doorgeslikt|weggeslikt
    alle|hele|handvol|doos|strip|potje|heel .. {middel} .. genomen|geslikt|ingenomen|opgegeten|doorgeslikt|leeggemaakt
    {middel} .. allemaal|alle|hele .. genomen|geslikt|ingenomen|opgegeten|op ! bijna {behandeling}
    alles|allemaal .. ingenomen|doorgeslikt|opgeslikt
    hele|alle|voorraad|flinke|hoop .. {middel} .. achterover|naar_binnen|weggewerkt|leeg|doorgespoeld ! vergoed*
    {middel} .. achterover_geslagen|achterovergeslagen|naar_binnen_gewerkt|weggespoeld_met
    pillendoos|medicijndoos|baxter|doos|doosje|strip|pot|potje .. leeggemaakt|leeg_gemaakt|leeg_geslikt|leeggegeten|opgegeten
    van_alles .. geslikt|ingenomen ! {lang}
    leeg|lege strip|strips|doosjes|potje|doos .. naast|ligt|gevonden
    vergist|verwisseld|door_elkaar .. {middel}|druppels
    {middel} .. vergist|verwisseld|door_elkaar
    kind|dochter|zoon|kleinkind|peuter|zoontje|dochtertje|kleuter .. {middel} .. gegeten|geslikt|op|ingeslikt|gesnoept|geplakt
    {naaste} .. van_mijn|van_haar|van_zijn {middel} gegeten|geslikt|gesnoept
    drie|twee|3|2|meer tegelijk|pleisters .. tegelijk|op ! mag moet
    verkeerde|andermans|slaappil .. {middel}|gepakt .. genomen|geslikt|gepakt|gegeven|ipv|ingenomen ! vorig_jaar apotheek meegegeven
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="{lang} bang_dat angst mag_ik kan_ik_per_ongeluk spaar* vergeten",
)
