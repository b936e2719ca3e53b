"""Which help fits whom: from a need to a short, explained list of suggestions."""

from knowledge.matching.ages import AgeGroup
from knowledge.matching.suggestions import Need, Scope, Suggestion, suggest
from knowledge.matching.wording import FREE

__all__ = ["FREE", "AgeGroup", "Need", "Scope", "Suggestion", "suggest"]
