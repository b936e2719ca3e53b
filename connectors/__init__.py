"""Every door to the outside: the web app, its routes, the bot's process, the command line."""
