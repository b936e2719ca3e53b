"""Cries in English, without apostrophes."""

from understanding.safety.patterns import Lexicon

_GROUPS = {
    "he": "he husband wife boyfriend girlfriend partner son daughter father mother dad mum mom brother sister uncle ex",
    "somebody": "he she husband wife partner son daughter father mother dad mum mom brother sister friend",
    "pills": """pills tablets medicine medicines medication meds morphine oxycodone oxycontin paracetamol oxazepam
        temazepam diazepam insulin""",
    "want": "want wanna wanted wish like prefer",
    "cannot": "cant cannot hardly barely unable struggling difficulty trouble couldnt",
    "treatment": "chemo chemotherapy immunotherapy radiation transplant",
    #: What is not wanted of living: the place or the company, not the life.
    "place": "live_here live_there live_alone live_in live_near live_far live_with live_without_him live_without_her",
    "past": "ago last_year years_old had was",
    "afraid": "afraid scared fear risk",
}
#: Where or how to die, or a figure of speech.
_NO_DESPAIR = """at_home in_peace peacefully with_dignity hospice hospital laughing curiosity embarrassment
    of_shame of_boredom to_die_for die_my die_his die_her in_my_own_bed in_bed myself_laughing"""

OVERDOSE = Lexicon(
    """
    took|taken|swallowed|take .. all|whole|bottle|box|handful|too_many|too_much|overdose .. {pills} ! this_morning today {afraid}
    took|taken ?an overdose ! {afraid}
    i|he|she|they ?have|has ?just overdosed
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)

VIOLENCE = Lexicon(
    """
    {he} ?always|often|sometimes|just|keeps|has|is|still ?been hits|beats|hit|beat|beating|hitting|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|strangled|rapes|raped|abuses|abused|threatens|threatened|threatening me|us ! me_hard me_out us_out at_cards
    """,  # noqa: E501 - one rule a line
    _GROUPS,
)

SUICIDAL = Lexicon(
    """
    i|im|and|id|just|would|only|really ?just|really|only|so|sometimes|honestly {want} ?to ?just ?be|been die|dead|dying
    i wish|wished ?that i was|were|am dead
    rather|better|sooner ?be|off dead|die
    let me die
    better ?off without me
    dont|not|longer|never want|wanna|wish ?to live|exist ! {place}
    dont|not|longer want|wanna ?to be alive
    dont|not|longer want|wanna ?to be here anymore|any_more ! hospital
    dont|not want|wanna ?to wake_up ?anymore|again|tomorrow ! early
    no|any|the reason|point|sense ?for|in|to ?me ?to live|living|go_on|be_alive
    whats|is the point ?of|in ?me living|going_on|life ! {place} insurance
    nothing ?left to live for
    i hope ?that i die ! before
    nobody|one would|will|ll miss me
    life|living ?is|isnt ?not ?no ?longer worth ?it|living ?anymore
    tired|sick|done of|with living|life ! living_with living_in living_alone living_without life_in life_insurance
    kill|killing|hang|shoot|drown|harm|harming|hurting myself ! in_work
    want|wanna|going|gonna|will|might|could|afraid|scared .. hurt|cut myself ! off
    cut|cutting myself ! off hair nails shaving kitchen cooking loose
    end|ending|take|taking my ?own life ! life_back life_into
    end|ending it all
    i|im|feel|feeling|am ?so|very|really suicidal ! not_suicidal
    think|thinking|thoughts|thought|plan|planning|consider|considering .. of|about|to ?commit|committing suicide ! survivor* bereaved his_suicide her_suicide after
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless=_NO_DESPAIR,
)

SOMEBODY_ELSE = Lexicon(
    """
    {somebody} ?just|really|says|said|always ?he|she ?just|really wants|wanted ?to ?be die|dead
    {somebody} ?says|said ?he|she doesnt|does_not|no_longer|didnt want|wants ?to live|be_alive|exist ! {place}
    kill|hurt|harm|hang|cut|killing|hurting|cutting|harming himself|herself|themselves ! hair
    end|ending|take|taking his|her|their ?own life
    {somebody} ?is|seems ?very suicidal ! not_suicidal
    """,
    _GROUPS,
    unless=_NO_DESPAIR,
)

ACUTE = Lexicon(
    """
    # breath
    {cannot} ?to|in|with ?even|really|properly|hardly breathe|breath|breathing ! yoga exercise* class
    can not|hardly|barely ?really breathe|breath
    he|she|mother|father|wife|husband|baby|dad|mum|mom ?has|is stopped|not|stops|isnt breathing
    short|shortness of breath .. suddenly|now|worse|badly|today ! exercise*
    suddenly|very|so|severe|extremely short|shortness of breath ! exercise*
    is|am|im choking ! choking_up
    # chest and heart
    chest pain|pains|tightness|pressure ! scar surgery months
    pain|pains|pressure|tightness|tight ?in|on ?my|his|her|the chest ! scar prosthesis reconstruction
    having|has|have|got|getting|think .. a|an heart_attack|stroke|seizure|fit ! {past} {afraid}
    having|has seizures|convulsions ! {past}
    # consciousness
    unconscious|unresponsive ! {past}
    fainted|collapsed|passed_out ! {past}
    {cannot} wake ?up ?my him|her|them|mother|father|wife|husband|mum|mom|dad|son|daughter|partner
    {somebody} ?is|does|will wont|doesnt|not|isnt|cant wake|waking ?up
    {somebody} ?is|does|and ?is wont|doesnt|not|isnt respond|responding|react|reacting ! treatment chemo message* mail* email* text* call* phone app whatsapp
    and isnt|doesnt|not|wont responding|respond ! treatment chemo message* mail* email* text* call* phone app whatsapp
    # blood
    bleeding|bleeds|bleed .. wont|not|doesnt|heavily|stop|badly|lot|everywhere ! heart {past}
    cough*|vomit*|throwing|spit*|puking ?up blood ! {past}
    # fever with treatment, swelling
    fever|chills|shivering ... {treatment} ! {afraid}
    {treatment} ... fever|chills|shivering ! {afraid}
    tongue|throat|lips|face ?is|are|has ?getting swelling|swollen|swelled|closing ! months weeks prednis*
    # help now
    call|need|send|get ?me|for|us ?an|the ambulance
    """,  # noqa: E501 - one rule a line
    _GROUPS,
    unless="last_year years_ago",
)
