"""Danger is looked for before anything else: with rules that need no model, and fixed answers."""
