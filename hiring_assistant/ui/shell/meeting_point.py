"""Where windows of the same store find each other; apart from the network module, which takes its time to load."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QDir


def server_name(folder: Path) -> str:
    """The name under which the window of the store in ``folder`` listens; it does not tell the folder."""
    return "hiring-assistant-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:20]


def somebody_may_listen(folder: Path) -> bool:
    """Whether asking a window of that store can be worth the while; False is certain.

    Qt's local servers stand as files in the temporary folder. On Windows they are pipes, which looking at would call.
    """
    return sys.platform == "win32" or Path(QDir.tempPath(), server_name(folder)).exists()
