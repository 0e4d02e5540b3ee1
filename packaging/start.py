"""What the bundle starts."""

import sys

from hiring_assistant.__main__ import main

sys.exit(main())
