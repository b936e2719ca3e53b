"""Places: what people mean when they say where they live."""

from knowledge.places.gazetteer import Gazetteer
from knowledge.places.model import ASK_BELOW, FoundPlace, Place, PlaceKind, distance_km

__all__ = ["ASK_BELOW", "FoundPlace", "Gazetteer", "Place", "PlaceKind", "distance_km"]
