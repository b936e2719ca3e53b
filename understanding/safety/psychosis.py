"""Losing touch with reality: voices, being followed or poisoned, a mission."""

from understanding.safety.patterns import Lexicon
from understanding.safety.words import GROUPS

PSYCHOSIS = Lexicon(
    """
    hoor|hoort|horen|hoorde .. stemmen|iemand_in|mensen_praten ! buren radio mooie
    stemmen .. in|zeggen|zegt|hoofd|opdracht*|praten ! stemmen_op verkiezing* koor
    psychose|psychotisch*|waanbeeld*|waanideeen|waan|wanen|manisch|manie|paranoia|paranoide|hallucinat*|hallucineert ! {lang}
    zitten|zit|komen .. achter_mij|achter_me|achter_hem|achter_haar .. ?aan + ze|mij|me|iemand|chip
    complot*|samenzwering
    vergiftig*|vergift .. mij|me|hem|haar|wil|willen|eten|worden|wordt ! voedselvergiftig* bloedvergiftig*
    mij|me|hem|haar .. vergiftig*|afluister*|achtervolg* ! bloedvergiftig*
    gif|vergif .. in_mijn|in_zijn|in_haar eten|drinken|thee|koffie
    infuus was|is gif
    afgeluisterd|afluisteren|bespioneer*|bespied*|gebrainwasht ! film
    word|wordt|worden .. achtervolgd|gevolgd|afgeluisterd|bekeken|gehackt ! arts* ziekenhuis studie
    chip|zender|microchip .. in|geplaatst|gezet .. borst|hoofd|lichaam|mij|me|hem|haar ! hond kat
    overal|in_huis .. camera|cameras|ogen|microfoons
    tv|televisie|radio|nieuws .. over_mij|over_me|opdracht*|tegen_mij
    op_tv|op_televisie|op_de_radio .. over_mij|over_me
    filmt|gefilmd|filmen|bekijkt|gluurt .. mij|me|via|lamp|muur|camera ! film_over documentaire
    mij|me .. via .. lamp|muur|tv|telefoon|stopcontact|radio
    ik moet van stemmen|hem|god|ze|haar ... dichtplakken|springen|snijden|doen_wat
    uitverkoren|messias|ben_jezus|ben_god|verlosser
    denkt|denk|zeker|gelooft .. kan_vliegen|kunnen_vliegen|bedriegster|bedrieger|dubbelganger|jezus_is|god_is
    zit .. iemand .. in_de_muur|muur
    ziet|zie|zien|hoort .. dingen|mensen|beestjes|figuren|iemand .. die_er_niet .. zijn|is ! ineens opeens plotseling koorts antibiotica
    wijzen .. naar_mij|naar_me
    """,  # noqa: E501 - one rule a line
    GROUPS,
    unless="{lang}",
)
