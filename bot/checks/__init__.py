"""Checks of the bot's data that run in its environment."""
