"""The bot as a child process: started, watched, started again when it dies or hangs, stopped with the app."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from connectors.settings import ROOT

#: Waiting longer after each death keeps a broken model from keeping the machine busy.
RESTART_SECONDS = (1.0, 2.0, 5.0, 15.0, 30.0)
STOP_SECONDS = 5.0
#: A process that lived this long was fine; its next death is a first one again.
STABLE_SECONDS = 120.0
#: Seconds between two questions whether it still answers.
ASK_EVERY = 2.0
#: Who never answered is starting, but not for ever: half a minute is usual, a very busy machine needs some.
START_SECONDS = 600.0


class BotProcess:
    """Runs ``python -m bot.serve`` in the bot's own environment.

    Args:
        python: of that environment.
        port: where it listens.
        environment: what it must know.
        log: where its words go.
        report: who is told.
        hung_seconds: without any answer for so long, a bot that answered before is ended; 0 is never. One that never
            answered is starting, for which there is more time.
    """

    def __init__(
        self, python: Path, port: int, environment: dict[str, str], log: Path, report: Callable[[str], None] = print,
        hung_seconds: float = 0.0,
    ) -> None:  # fmt: skip
        self._command = [str(python), "-W", "ignore", "-m", "bot.serve", str(port)]
        self._environment = {
            **os.environ,
            **environment,
            # More threads make each message slower, not faster.
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
            "RASA_TELEMETRY_ENABLED": "false",
        }
        self._log = log
        self._report = report
        self._stopping = threading.Event()
        #: Starting and stopping exclude each other: a bot that is started while we stop would stay behind for ever.
        self._starting = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._watcher = threading.Thread(target=self._watch, name="bot-watcher", daemon=True)
        self._health = f"http://127.0.0.1:{port}/webhooks/wegwijs/"
        self._hung_seconds = hung_seconds

    def start(self) -> None:
        """Start the process and watch over it."""
        self._log.parent.mkdir(parents=True, exist_ok=True)
        self._spawn()
        self._watcher.start()
        if self._hung_seconds:
            threading.Thread(target=self._end_when_hung, name="bot-asker", daemon=True).start()

    def stop(self) -> None:
        """Stop the process and wait until it is gone."""
        with self._starting:
            self._stopping.set()
            child = self._child
        if child is not None and child.poll() is None:
            child.terminate()
            try:
                child.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()

    def last_words(self, lines: int = 5) -> str:
        """The end of its log, for who must find out why it does not start."""
        text = self._log.read_text(errors="replace") if self._log.is_file() else ""
        return "\n".join(text.strip().splitlines()[-lines:])

    def _spawn(self) -> None:
        with self._starting, self._log.open("ab") as log:
            if self._stopping.is_set():
                return
            # A session of its own: Ctrl-C reaches the app alone, which then stops this process in order.
            self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                self._command, cwd=ROOT, env=self._environment, stdout=log, stderr=log, start_new_session=True
            )

    def _watch(self) -> None:
        deaths = 0
        while not self._stopping.is_set():
            started = time.monotonic()
            child = self._child
            code = child.wait() if child else 0
            if self._stopping.is_set():
                return
            deaths = 0 if time.monotonic() - started > STABLE_SECONDS else deaths
            pause = RESTART_SECONDS[min(deaths, len(RESTART_SECONDS) - 1)]
            reason = f"signal {signal.Signals(-code).name}" if code < 0 else f"exit code {code}"
            self._report(f"The bot stopped ({reason}); starting it again in {pause:.0f} s.\n{self.last_words()}")
            deaths += 1
            if not self._stopping.wait(pause):
                self._spawn()

    def _end_when_hung(self) -> None:
        """Ask on and on; what is alive and silent for too long is ended, and the watcher starts a new one.

        Who is starting has not answered yet, and gets ten minutes. Who is busy answers when the turn is over: one
        question waits for that as long as the patience lasts, and any answer at all will do.
        """
        asked, heard, patience = self._child, time.monotonic(), START_SECONDS
        while not self._stopping.wait(ASK_EVERY):
            if self._child is not asked:
                asked, heard, patience = self._child, time.monotonic(), START_SECONDS
            if self._answers():
                heard, patience = time.monotonic(), self._hung_seconds
            elif asked and time.monotonic() - heard >= patience and self._child is asked:
                self._report(f"The bot did not answer for {patience:.0f} s and is ended.")
                asked.kill()
                heard, patience = time.monotonic(), START_SECONDS

    def _answers(self) -> bool:
        try:
            httpx.get(self._health, timeout=self._hung_seconds, trust_env=False)
        except httpx.HTTPError:
            return False
        return True
