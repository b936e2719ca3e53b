"""Which help fits whom: from a need to a short, explained list of suggestions."""

from knowledge.matching.suggestions import Need, Scope, Suggestion, suggest

__all__ = ["Need", "Scope", "Suggestion", "suggest"]
