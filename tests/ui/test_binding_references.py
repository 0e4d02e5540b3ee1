"""The release of PySide6 in use drops no references; 6.12.0 did, which ends Python 3.11 after some thousand signals."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal


class Teller(QObject):
    told = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None live for ever from Python 3.12 on")
def test_signals_and_calls_keep_the_references_of_true_and_none(qapp):
    teller, timer = Teller(), QTimer()
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(1000):
        teller.told.emit(1)
        timer.start(10_000)
    after = sys.getrefcount(True), sys.getrefcount(None)
    timer.stop()
    assert [then - now for then, now in zip(before, after, strict=True)] == pytest.approx([0, 0], abs=100)
