"""The sealed bot: what the assistant understands and says, on Rasa. Imported only in the bot's environment."""
