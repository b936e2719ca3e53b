"""Rasa graph components: sentence features and the classifier on top of them."""
