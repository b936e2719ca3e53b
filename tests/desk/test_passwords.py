"""What the product hashes with; the other tests use something quicker."""

import subprocess
import sys

SHOW = "from desk.passwords import hashed; print(hashed('vier woorden achter elkaar'))"


def test_hashing_is_as_slow_as_the_rfc_asks() -> None:
    """RFC 9106, section 4, second recommended option: argon2id, 64 MiB, 3 passes, 4 lanes."""
    shown = subprocess.run([sys.executable, "-c", SHOW], capture_output=True, text=True, check=True).stdout
    assert shown.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
