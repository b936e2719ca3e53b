"""The sealed bot: what the assistant understands and says, on Rasa. Imported only in the bot's environment."""

import os

# Nothing leaves the machine by itself: Rasa reads this when it is imported, and would tell its makers of each run.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
