"""``python -m tests.faults``."""

import sys

from tests.faults.matrix import main

sys.exit(main())
