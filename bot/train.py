"""Train the bot when something it is made of changed: ``python -m bot.train``.

The model's name carries a hash of everything it was made from, so a second call finds it and is done in a moment.
"""

import hashlib
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterator, List

ROOT = Path(__file__).parent.parent
MODELS = ROOT / "models"
#: Older models are kept for one step back; more only fill the disk.
KEEP = 2


def sources() -> Iterator[Path]:
    """Every file the model depends on, in a fixed order."""
    bot = ROOT / "bot"
    yield ROOT / "config.yml"
    for folder, pattern in (("domain", "*.yml"), ("data", "*.yml"), ("data", "*.csv"), ("components", "*.py")):
        yield from sorted((bot / folder).rglob(pattern))
    # Other vectors need another model: the encoder's build says which vectors it gives.
    yield ROOT / ".cache" / "encoder" / "manifest.json"
    yield ROOT / "requirements" / "bot.txt"


def model_path() -> Path:
    """Where the model for the present sources is, or will be."""
    digest = hashlib.sha256()
    for file in sources():
        digest.update(str(file.relative_to(ROOT)).encode())
        digest.update(file.read_bytes())
    return MODELS / f"wegwijs-{digest.hexdigest()[:16]}.tar.gz"


def is_ours(model: Path) -> bool:
    """Whether this file is what our own training left: a model can hold code, so no other one is loaded."""
    try:
        noted = fingerprint_file(model).read_text(encoding="ascii").strip()
        return noted == fingerprint(model)
    except (OSError, UnicodeDecodeError):
        return False


def fingerprint(model: Path) -> str:
    """SHA-256 of a model."""
    return hashlib.sha256(model.read_bytes()).hexdigest()


def fingerprint_file(model: Path) -> Path:
    """Where training notes the fingerprint."""
    return model.with_name(f"{model.name}.sha256")


def train(python: str = sys.executable) -> Path:
    """Train when needed and return the model's path.

    Raises:
        SystemExit: training failed; its output was shown and one line says what to do.
    """
    model = model_path()
    if is_ours(model):
        return model
    print("==> training the bot: its data or configuration changed (about a minute)", flush=True)
    started = time.monotonic()
    command: List[str] = [python, "-W", "ignore", "-m", "bot.light_rasa", "train", "--config", "config.yml"]
    command += ["--domain", "bot/domain", "--data", "bot/data", "--out", "models"]
    # `make check` validates, and stricter; here it would read all files once more.
    command += ["--skip-validation"]
    command += ["--fixed-model-name", model.name.removesuffix(".tar.gz"), "--quiet"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode or not model.is_file():
        print(result.stdout[-4000:], result.stderr[-4000:], sep="\n")
        sys.exit("Training failed; the lines above say why. Correct bot/ or config.yml and run make train again.")
    fingerprint_file(model).write_text(fingerprint(model) + "\n", encoding="ascii")
    print(f"    trained in {time.monotonic() - started:.0f} s: {model.name}", flush=True)
    for old in sorted(MODELS.glob("wegwijs-*.tar.gz"), key=lambda file: file.stat().st_mtime)[:-KEEP]:
        old.unlink()
        fingerprint_file(old).unlink(missing_ok=True)
    return model


if __name__ == "__main__":
    train()
