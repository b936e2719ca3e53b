"""The assistant's actions (rasa-sdk): thin, they read slots, call ``knowledge``, and say what comes of it."""
