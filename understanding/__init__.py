"""What a message says: label, themes, danger, place, who is asking. Knows nothing of Rasa or HTTP."""
