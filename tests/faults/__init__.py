"""``make faults``: what a person sees when something breaks, tried on the real processes (``tests.faults.matrix``)."""
