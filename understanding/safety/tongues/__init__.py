"""Clear cries in other languages than Dutch: one module a language, so that somebody who speaks it can read it whole.

Only what is said openly; veiled words are left to the model. The rules are those of ``patterns``, on words without
accents, because Turkish and Polish are often typed so.
"""
