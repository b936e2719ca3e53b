"""The shorter Dutch answers, for when the full one was given before in the same talk. The numbers stay."""

from understanding.safety.wording import Situation

AGAIN: dict[Situation, str] = {
    Situation.CRISIS: """\
Ik ben blij dat u blijft schrijven. Uw leven doet ertoe. Praat nu met een mens: bel {kort113} of gratis {gratis113}, of \
chat op {chat113}. Bij direct gevaar: {alarm}. Uw huisarts of de huisartsenpost kan ook.""",  # noqa: E501 - one rule a line
    Situation.CRISIS_SUSPECTED: """\
Ik blijf erbij: praat hier liever met een mens over. Bel {kort113} of gratis {gratis113}, of chat op {chat113}. Bij \
direct gevaar: {alarm}. Uw huisarts of de huisartsenpost kan ook. Iets anders? Zeg kort waar u hulp bij zoekt.""",
    Situation.CRISIS_CHILD: """\
Ik ben blij dat je blijft schrijven. Jij doet ertoe. Praat nu met een mens: bel {kort113} of gratis {gratis113}, chat op \
{chat113}, of bel de Kindertelefoon: {kindertelefoon}. Bij gevaar: {alarm}. De huisarts of de huisartsenpost kan ook.""",  # noqa: E501 - one rule a line
    Situation.CRISIS_ELSE: """\
Goed dat u erbij blijft. Bij direct gevaar: bel {alarm}. Advies dag en nacht: {kort113} of gratis {gratis113}, of chat op \
{chat113}. De huisarts of de huisartsenpost kan ook helpen. U staat er niet alleen voor.""",  # noqa: E501 - one rule a line
    Situation.CRISIS_ELSE_CHILD: """\
Goed om te blijven schrijven. Bij direct gevaar: bel {alarm}. Advies dag en nacht: {kort113} of gratis {gratis113}, of \
chat op {chat113}. Kindertelefoon: {kindertelefoon}. De huisarts of de huisartsenpost kan ook helpen.""",
    Situation.VIOLENCE: """\
Ik ben blij dat u blijft schrijven. Uw veiligheid gaat voor. Nu gevaar: bel {alarm}. Veilig Thuis, gratis, dag en nacht: \
{veilig_thuis}. Bij gedachten aan de dood: {kort113} of {gratis113}. De huisarts of de huisartsenpost kan ook helpen.""",  # noqa: E501 - one rule a line
    Situation.VIOLENCE_CHILD: """\
Ik ben blij dat je blijft schrijven. Het is niet jouw schuld. Nu gevaar: bel {alarm}. Veilig Thuis, gratis, dag en nacht: \
{veilig_thuis}. Kindertelefoon: {kindertelefoon}. Bij gedachten aan de dood: {kort113} of {gratis113}. De huisarts of de \
huisartsenpost kan ook helpen.""",  # noqa: E501 - one rule a line
    Situation.VIOLENCE_ELSE: """\
Goed dat u zich dit aantrekt. Nu gevaar: bel {alarm}. Advies dag en nacht, gratis: Veilig Thuis, {veilig_thuis}. Bij \
gedachten aan de dood: {kort113} of {gratis113}. De huisarts of de huisartsenpost kan ook helpen.""",
    Situation.VIOLENCE_ELSE_CHILD: """\
Goed om te blijven schrijven. Nu gevaar: bel {alarm}. Veilig Thuis, gratis, dag en nacht: {veilig_thuis}. \
Kindertelefoon: {kindertelefoon}. Bij gedachten aan de dood: {kort113} of {gratis113}. De huisarts of de huisartsenpost \
kan ook helpen.""",  # noqa: E501 - one rule a line
    Situation.OVERDOSE: """\
Goed om te blijven schrijven. Bel nu eerst {alarm}, ook als het per ongeluk ging. Doe het ook als er weinig te merken \
is. Daarna zijn {kort113} of gratis {gratis113}, {chat113} en de huisarts of huisartsenpost er ook.""",
    Situation.OVERDOSE_CHILD: """\
Goed om te blijven schrijven. Bel nu eerst {alarm}, ook als het per ongeluk ging. Haal er een volwassene bij. Daarna \
zijn {kort113} of gratis {gratis113} en {chat113} er ook. De Kindertelefoon ({kindertelefoon}), de huisarts en de \
huisartsenpost helpen ook.""",
    Situation.TAKEN_BY_MISTAKE: """\
Goed om te blijven schrijven. Bel nu eerst {alarm}, ook als er weinig te merken is. Houd de verpakking erbij. Lukt dat \
niet? Bel het spoednummer van het ziekenhuis of de huisartsenpost. Niet per ongeluk? Dan is er ook {kort113}.""",
    Situation.ACUTE: """\
Ik snap dat bellen een drempel is, maar wacht hier niet mee. Levensgevaar of snel slechter: bel {alarm}. Bel anders nu \
het spoednummer van het ziekenhuis, de huisarts of de huisartsenpost. U belt niet voor niets.""",
    Situation.ACUTE_CHILD: """\
Wacht hier niet mee, je belt niet voor niets. Heel ernstig of snel slechter: bel {alarm}. Bel anders nu het spoednummer \
van het ziekenhuis, de huisarts of de huisartsenpost. Haal er een volwassene bij als dat kan.""",  # noqa: E501 - one rule a line
    Situation.ACUTE_NEUTRAL: """\
Wacht hier niet mee, bellen is nooit voor niets. Levensgevaar of snel slechter: bel {alarm}. Bel anders nu het \
spoednummer van het ziekenhuis, de huisarts of de huisartsenpost.""",
    Situation.MEDICAL: """\
Ook dit is een vraag voor uw behandelteam of uw huisarts; bellen mag altijd. Meer lezen kan op {kanker}. Zal ik kijken welke \
steun er bij u in de buurt is?""",  # noqa: E501 - one rule a line
    Situation.MEDICAL_CHILD: """\
Ook dit is een vraag voor de dokter of de huisarts. Je mag alles vragen. Meer lezen kan op {kanker}. Zal ik kijken \
welke steun er bij jou in de buurt is?""",
}
