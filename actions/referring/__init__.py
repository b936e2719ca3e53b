"""The warm referral as a talk: consent, card, name, how to be reached, one thing at a time. Knows no web and no Rasa.

What somebody types here (a name, a number, words for their card) lives in a form in memory, never in Rasa's tracker,
and is gone when they stop.
"""
