"""Search while somebody waits: two words, misspelt or half typed, to services with the reason."""

from knowledge.search.model import Answer, Filters, Hit
from knowledge.search.service import Search

__all__ = ["Answer", "Filters", "Hit", "Search"]
