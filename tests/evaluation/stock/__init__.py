"""Stock Rasa, for comparison: the pipeline `rasa init` gives, on our training data."""
