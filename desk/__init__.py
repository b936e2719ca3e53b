"""The desk's own domain: accounts, signing in, and what a house keeps for itself. Knows no pages."""
