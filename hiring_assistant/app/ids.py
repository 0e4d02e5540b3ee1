"""New ids: UUID version 7 (RFC 9562), which sort by the time they were made and never clash between machines."""

from __future__ import annotations

import os
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A new id. Two ids made after one another on this machine compare in that order."""
    global _last
    with _lock:
        # Milliseconds in the upper 48 bits, and a counter in the 12 bits after the version, so that ids of one
        # millisecond keep their order.
        tick = max((time.time_ns() // 1_000_000) << 12, _last + 1)
        _last = tick
    milliseconds, counter = tick >> 12, tick & 0xFFF
    random = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (milliseconds & ((1 << 48) - 1)) << 80 | 0x7 << 76 | counter << 64 | 0b10 << 62 | random
    return str(uuid.UUID(int=value))
