"""Asking to be phoned back, as a talk: a yes, one sentence to agree to, a name, a number, a moment. Knows no web."""
