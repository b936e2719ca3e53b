"""The Dutch of the answers to danger. Warmth first, then whom to call; nothing about how, and the talk stays open.

An adult reads "u" and a child "je". Where it is not known which of the two writes (somebody about a child, or a child
about a parent), the text uses neither.
"""

from enum import StrEnum, auto


class Situation(StrEnum):
    """The situations that ask for other words or other numbers."""

    CRISIS = auto()
    CRISIS_CHILD = auto()
    CRISIS_SUSPECTED = auto()
    CRISIS_ELSE = auto()
    CRISIS_ELSE_CHILD = auto()
    VIOLENCE = auto()
    VIOLENCE_CHILD = auto()
    VIOLENCE_ELSE = auto()
    VIOLENCE_ELSE_CHILD = auto()
    OVERDOSE = auto()
    OVERDOSE_CHILD = auto()
    TAKEN_BY_MISTAKE = auto()
    ACUTE = auto()
    ACUTE_CHILD = auto()
    ACUTE_NEUTRAL = auto()
    MEDICAL = auto()
    MEDICAL_CHILD = auto()


FIRST: dict[Situation, str] = {
    Situation.CRISIS: """\
Wat goed dat u dit hier schrijft. Dit klinkt heel zwaar, en u hoeft er niet alleen mee te blijven.

Er zijn mensen die hier dag en nacht voor klaarstaan:
• Bel {kort113} of gratis {gratis113}, of chat op {chat113}.
• Is er direct gevaar? Bel dan {alarm}.
• U kunt ook uw eigen huisarts bellen. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Ik ben een computer en kan zelf niemand naar u toe sturen. Daarom is het zo belangrijk dat u nu iemand belt. Of vraag \
iemand die dicht bij u staat om te komen. U mag hier ook blijven schrijven.""",
    Situation.CRISIS_CHILD: """\
Wat goed dat je dit hier schrijft. Dat is dapper. Wat je voelt is heel zwaar, en je hoeft er niet alleen mee te blijven.

Er zijn mensen die hier voor je klaarstaan:
• Bel {kort113} of gratis {gratis113}, of chat op {chat113}. Dat kan dag en nacht.
• Bel gratis de Kindertelefoon: {kindertelefoon}.
• Is er nu gevaar? Bel dan {alarm}.
• Vertel het ook aan een volwassene die je vertrouwt. Samen kunnen jullie de huisarts of de huisartsenpost bellen.

Ik ben een computer en kan zelf niemand naar je toe sturen. Daarom is het belangrijk dat je nu iemand belt. \
Je mag hier ook blijven schrijven.""",
    Situation.CRISIS_SUSPECTED: """\
Dit klinkt zwaar. Fijn dat u het opschrijft. Ik weet niet zeker of ik u goed begrijp. Daarom zeg ik het liever te \
vroeg dan te laat.

Denkt u wel eens dat u er niet meer wilt zijn? Of is het thuis niet veilig? Dan is er dag en nacht een mens voor u:
• Bel {kort113} of gratis {gratis113}, of chat op {chat113}.
• Is er direct gevaar? Bel dan {alarm}.
• Uw huisarts kan ook helpen. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Bedoelde u iets anders? Zeg dan in een paar woorden waar u hulp bij zoekt. Ik zoek graag met u mee.""",
    Situation.CRISIS_ELSE: """\
Wat goed dat u dit hier schrijft. Dit is heel zwaar, ook voor u. U hoeft dit niet alleen te dragen.

• Is er nu gevaar? Bel dan {alarm}.
• Bel {kort113} of gratis {gratis113}, of chat op {chat113}. Dat kan dag en nacht. Ook als u zich zorgen maakt om een \
ander, krijgt u daar advies.
• Bel ook de huisarts van degene om wie het gaat. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Blijf bij de ander, of zorg dat iemand anders blijft, als dat veilig is. En laat ook voor uzelf iemand meedenken. \
U mag hier blijven schrijven.""",
    Situation.CRISIS_ELSE_CHILD: """\
Wat goed om dit hier te schrijven. Dit is heel zwaar, en niemand hoeft dit alleen te dragen.

• Is er nu gevaar? Bel dan {alarm}.
• Bel {kort113} of gratis {gratis113}, of chat op {chat113}. Dat kan dag en nacht, ook bij zorgen om een ander.
• Wie jonger is dan 18 kan ook gratis de Kindertelefoon bellen: {kindertelefoon}.
• Bel ook de huisarts. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Blijf bij elkaar als dat veilig is. Haal er een volwassene bij die te vertrouwen is. Schrijven kan hier ook gewoon \
verder.""",
    Situation.VIOLENCE: """\
Wat goed dat u dit hier schrijft. Dit is ernstig, en veiligheid gaat nu voor alles. U hoeft dit niet alleen op te lossen.

• Is er nu gevaar? Bel dan {alarm}.
• Bel gratis Veilig Thuis: {veilig_thuis}. Dat kan dag en nacht. Zij denken met u mee. Dat mag ook als u eerst \
alleen wilt praten. Of als u bang bent dat u zelf iemand iets aandoet.
• Denkt u aan de dood? Bel dan {kort113} of gratis {gratis113}, of chat op {chat113}.
• Uw eigen huisarts of de huisartsenpost kan ook helpen.

Ga naar een plek waar het veilig is, als dat kan. U mag hier ook blijven schrijven.""",  # noqa: E501 - one rule a line
    Situation.VIOLENCE_CHILD: """\
Wat goed dat je dit hier schrijft. Dat is dapper. Wat er gebeurt, is niet jouw schuld. Je hoeft dit niet alleen op te \
lossen.

• Is er nu gevaar? Bel dan {alarm}.
• Bel gratis Veilig Thuis: {veilig_thuis}. Dat kan dag en nacht.
• Bel gratis de Kindertelefoon: {kindertelefoon}.
• Denk je aan de dood? Bel dan {kort113} of gratis {gratis113}, of chat op {chat113}.
• Vertel het ook aan een volwassene die je vertrouwt: iemand op school of de huisarts. 's Avonds en in het weekend \
is dat de huisartsenpost.

Ga naar een plek waar het veilig is, als dat kan. Je mag hier ook blijven schrijven.""",
    Situation.VIOLENCE_ELSE: """\
Wat goed dat u dit niet voor u houdt. Dit is ernstig, en u hoeft het niet alleen op te lossen.

• Is er nu gevaar? Bel dan {alarm}.
• Bel gratis Veilig Thuis: {veilig_thuis}. Dat kan dag en nacht. U krijgt daar advies, ook als u nog twijfelt.
• Gaat het ook over gedachten aan de dood? Bel dan {kort113} of gratis {gratis113}, of chat op {chat113}.
• De huisarts of de huisartsenpost kan ook helpen.

Denk ook aan uw eigen veiligheid. U mag hier blijven schrijven.""",
    Situation.VIOLENCE_ELSE_CHILD: """\
Wat goed om dit hier te schrijven. Dit is ernstig, en niemand hoeft het alleen op te lossen. Een kind heeft hier nooit \
schuld aan.

• Is er nu gevaar? Bel dan {alarm}.
• Bel gratis Veilig Thuis: {veilig_thuis}. Dat kan dag en nacht, ook bij twijfel.
• Wie jonger is dan 18 kan ook gratis de Kindertelefoon bellen: {kindertelefoon}.
• Gaat het ook over gedachten aan de dood? Bel dan {kort113} of gratis {gratis113}, of chat op {chat113}.
• De huisarts of de huisartsenpost kan ook helpen.

Ga naar een plek waar het veilig is, als dat kan. Schrijven kan hier ook gewoon verder.""",
    Situation.OVERDOSE: """\
Wat goed om dit meteen te schrijven. Bel nu {alarm}. Wacht niet af, ook niet als er nog weinig te merken is. En \
ook niet als het per ongeluk ging. Doe de deur open voor de hulp en blijf niet alleen, als dat kan.

• Lukt {alarm} bellen niet? Vraag iemand in de buurt om het te doen.
• Gaat het ook over niet meer willen leven? {kort113} of gratis {gratis113} is dag en nacht te bellen, chatten kan op \
{chat113}.
• De huisarts of de huisartsenpost helpt daarna verder.

Bel eerst. Schrijven kan hier daarna gewoon verder.""",
    Situation.OVERDOSE_CHILD: """\
Wat goed om dit meteen te schrijven. Bel nu {alarm}. Wacht niet af, ook niet als er nog weinig te merken is. En \
ook niet als het per ongeluk ging. Niemand wordt hier boos om.

• Haal er meteen een volwassene bij, en doe de deur open voor de hulp.
• Gaat het ook over niet meer willen leven? {kort113} of gratis {gratis113} is dag en nacht te bellen, chatten kan op \
{chat113}.
• Wie jonger is dan 18 kan ook gratis de Kindertelefoon bellen: {kindertelefoon}.
• De huisarts of de huisartsenpost helpt daarna verder.

Bel eerst. Schrijven kan hier daarna gewoon verder.""",
    Situation.TAKEN_BY_MISTAKE: """\
Wat goed om dit meteen te schrijven. Bel nu {alarm}. Wacht niet af, ook niet als er nog weinig te merken is. Houd het \
doosje of de verpakking erbij: daar vragen zij naar.

• Blijf erbij, en doe de deur open voor de hulp.
• Lukt {alarm} bellen niet? Vraag iemand in de buurt om het te doen. Of bel het spoednummer van het ziekenhuis of de \
huisartsenpost.
• Ging het toch niet per ongeluk? {kort113} of gratis {gratis113} is dag en nacht te bellen.

Niemand wordt hier boos om. Bel eerst. Schrijven kan hier daarna gewoon verder.""",
    Situation.ACUTE: """\
Wat naar, dit is schrikken. Goed dat u het zegt, want hier moet nu iemand met medische kennis naar kijken.

• Is het levensgevaarlijk, of gaat het snel slechter? Bel {alarm}.
• Bel anders nu meteen het spoednummer dat u van het ziekenhuis kreeg. Dat mag altijd tijdens of na een behandeling.
• Hebt u dat nummer niet? Bel dan nu de huisarts. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Wacht niet tot morgen. U belt niet voor niets. Daarna denk ik graag verder met u mee.""",
    Situation.ACUTE_CHILD: """\
Wat naar, dit is schrikken. Goed dat je het zegt, want hier moet nu een dokter naar kijken.

• Is het heel ernstig, of gaat het snel slechter? Bel {alarm}.
• Bel anders nu meteen het spoednummer van het ziekenhuis. Of bel de huisarts, en 's avonds, 's nachts en in het weekend \
de huisartsenpost.
• Haal er ook meteen een volwassene bij, als dat kan.

Wacht niet tot morgen. Je belt niet voor niets. Daarna denk ik graag verder met je mee.""",  # noqa: E501 - one rule a line
    Situation.ACUTE_NEUTRAL: """\
Wat naar, dit is schrikken. Goed om het te zeggen, want hier moet nu een dokter naar kijken.

• Is het levensgevaarlijk, of gaat het snel slechter? Bel {alarm}.
• Bel anders nu meteen het spoednummer van het ziekenhuis.
• Is dat nummer er niet? Bel dan nu de huisarts. 's Avonds, 's nachts en in het weekend is dat de huisartsenpost.

Wacht niet tot morgen. Bellen is nooit voor niets. Meedenken kan hier daarna gewoon verder.""",
    Situation.MEDICAL: """\
Dat is een heel begrijpelijke vraag. Ik kan en mag er geen antwoord op geven, want ik ben geen dokter.

• Uw behandelteam in het ziekenhuis of uw huisarts kan dit wel. Bellen tussen twee afspraken door mag altijd. Worden de \
klachten erger? Wacht dan niet en bel meteen.
• Rustig lezen kan op {kanker}.

Ik kan wel steun zoeken in uw buurt: iemand om mee te praten, of hulp bij u thuis. Zal ik dat doen?""",  # noqa: E501 - one rule a line
    Situation.MEDICAL_CHILD: """\
Dat is een heel begrijpelijke vraag. Ik kan en mag er geen antwoord op geven, want ik ben geen dokter.

• De dokter of verpleegkundige in het ziekenhuis kan dit wel, en de huisarts ook. Je mag alles vragen. Een volwassene die \
je vertrouwt kan daarbij helpen. Worden de klachten erger? Laat dan meteen iemand bellen.
• Rustig lezen kan op {kanker}.

Ik kan wel steun zoeken bij je in de buurt: iemand om mee te praten. Zal ik dat doen?""",  # noqa: E501 - one rule a line
}
