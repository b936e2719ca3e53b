"""The routes, one module for each door."""
