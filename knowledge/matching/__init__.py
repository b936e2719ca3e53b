"""Which help fits whom: from a need to a short, explained list of suggestions."""

from knowledge.matching.ages import AgeGroup
from knowledge.matching.suggestions import Need, Scope, Suggestion, suggest

__all__ = ["AgeGroup", "Need", "Scope", "Suggestion", "suggest"]
