"""Adapts the sentence encoder to what people write to Wegwijs.

`apply` is part of every build; the other modules only run by hand, in the environment of `requirements/adapt.in`.
"""
