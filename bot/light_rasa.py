"""Rasa's own command line, for commands that end, without TensorFlow: ``python -m bot.light_rasa train ...``."""

import gc
import sys
import warnings

from bot import no_tensorflow


def main() -> None:
    """Run ``rasa`` with the arguments of this process."""
    # Before Rasa is imported: its dependencies warn about their own age, which helps nobody who reads the log.
    warnings.simplefilter("ignore")
    no_tensorflow.install()
    # Half a million small objects are read and none is let go: looking for garbage takes three seconds and finds none.
    gc.disable()
    sys.argv[0] = "rasa"
    from rasa.__main__ import main as rasa

    rasa()


if __name__ == "__main__":
    main()
