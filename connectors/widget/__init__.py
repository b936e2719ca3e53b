"""The widget: one script for any website, and for our own page. It speaks with ``connectors.routes.widget``."""
