"""Run the sealed bot on loopback: ``python -m bot.serve PORT``.

The app starts and stops this process. It speaks only to the app (``bot.channel``) and only on 127.0.0.1.
"""

import logging
import os
import signal
import sys
import threading
import time
import warnings
from pathlib import Path

from bot import no_tensorflow
from bot.train import is_ours, model_path

HERE = Path(__file__).parent


def main(port: int) -> None:
    """Load the model that fits the present sources and serve until told to stop."""
    model = model_path()
    if not model.is_file():
        sys.exit("There is no trained model for the present bot/ and config.yml. Run `make train`.")
    if not is_ours(model):
        sys.exit(f"{model.name} is not what training left there, so it is not loaded. Run `make train`.")
    # Before Rasa is imported: its dependencies warn about their own age, which helps nobody who reads the log.
    warnings.simplefilter("ignore")
    no_tensorflow.install()
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings

    from bot import remote_actions

    configure_logging_and_warnings(log_level=logging.ERROR)
    _quiet_structlog()
    remote_actions.install()
    _end_with(os.getppid())
    # A terminal sends Ctrl-C to both processes; the app decides when this one stops.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    serve_application(
        model_path=str(model),
        credentials=str(HERE / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(HERE / "endpoints.yml")),
        interface="127.0.0.1",
        port=port,
        enable_api=False,
    )


def _end_with(parent: int) -> None:
    """End when the app is gone, however it went: a bot without an app would only hold memory and a port."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os._exit(0)

    threading.Thread(target=watch, name="parent-watcher", daemon=True).start()


def _quiet_structlog() -> None:
    """Rasa logs message texts through structlog at debug and info; nothing below an error may pass."""
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)


if __name__ == "__main__":
    main(int(sys.argv[1]))
