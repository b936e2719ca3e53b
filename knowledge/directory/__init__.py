"""The directory: organisations, their services and locations, named as in HSDS 3.1."""
