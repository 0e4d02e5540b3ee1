"""Keeping a window out of shared screens and recordings, where the system can do that.

Windows does so with SetWindowDisplayAffinity: since version 2004 (build 19041) the window is left out
(WDA_EXCLUDEFROMCAPTURE), before that it is black (WDA_MONITOR). macOS does with NSWindow.sharingType, which newer ways
of recording pass over. X11 and Wayland have nothing of the kind.
"""

from __future__ import annotations

import ctypes
import platform
import sys
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from hiring_assistant.domain.problem import MachineFault

translate = QCoreApplication.translate

EXCLUDED = "capture.excluded"
"""Under which it is kept in ``Preferences.window`` that the window is to be kept out ("1")."""

_FIRST_BUILD_THAT_LEAVES_OUT = 19041
_NOT_EXCLUDED, _BLACK, _LEFT_OUT = 0x00, 0x01, 0x11
"""Values of SetWindowDisplayAffinity."""

_SHARED_BY_NONE, _SHARED_TO_READ = 0, 1
"""Values of NSWindow.sharingType; the second one is usual."""


class Way(Enum):
    """How a window is kept out of what others see of the screen."""

    LEFT_OUT = "left out"
    BLACK = "black"
    ASKED = "asked"
    """Programs that record are asked to leave it out, and not all do."""
    NONE = "none"


def way_of(system: str, windowing: str, version: str) -> Way:
    """What can be done on a ``system`` (``sys.platform``) with that ``windowing`` (name of Qt's platform plug-in) and
    ``version`` (of Windows, such as 10.0.19045).
    """
    if system == "win32" and windowing == "windows":
        build = version.split(".")[2:3]
        new = bool(build) and build[0].isdigit() and int(build[0]) >= _FIRST_BUILD_THAT_LEAVES_OUT
        return Way.LEFT_OUT if new else Way.BLACK
    if system == "darwin" and windowing == "cocoa":
        return Way.ASKED
    return Way.NONE


def way_here() -> Way:
    """What can be done on this computer."""
    return way_of(sys.platform, QGuiApplication.platformName(), platform.version() if sys.platform == "win32" else "")


def way_words(way: Way) -> str:
    """What a way does, said plainly."""
    return {
        Way.LEFT_OUT: translate("ScreenCapture", "Windows leaves the window out of shared screens and recordings."),
        Way.BLACK: translate(
            "ScreenCapture", "This version of Windows shows the window as a black area in shared screens."
        ),
        Way.ASKED: translate(
            "ScreenCapture",
            "macOS asks other programs to leave the window out. Newer ways of recording do not heed that: "
            "try it in a call of your own first.",
        ),
        Way.NONE: translate(
            "ScreenCapture",
            "This system cannot keep a window out of a shared screen: whoever sees the screen sees it.",
        ),
    }[way]


class CaptureGuard(QObject):
    """Keeps ``window`` out of shared screens while that is wanted, also when the system makes a new window of it.

    ``failed`` is emitted with a problem where that could not be done for a new window. ``exclude`` is what asks the
    system (window id, wanted); it raises a ``MachineFault``.
    """

    failed = Signal(object)

    def __init__(
        self, window: QWidget, way: Way | None = None, exclude: Callable[[int, bool], None] | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self._way = way
        self._exclude = exclude or self._ask_system
        self._wanted = False

    @property
    def way(self) -> Way:
        """What can be done here."""
        if self._way is None:
            self._way = way_here()
        return self._way

    @property
    def possible(self) -> bool:
        """Whether anything can be done here."""
        return self.way is not Way.NONE

    @property
    def excluded(self) -> bool:
        """Whether the window is kept out."""
        return self._wanted

    def want(self, wanted: bool) -> None:
        """Keep the window out, or let it be seen again. On a system that cannot do so nothing is done.

        Raises:
            MachineFault: where the system refuses.
        """
        if not self.possible or wanted is self._wanted:
            return
        if self._window.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            self._exclude(int(self._window.winId()), wanted)
        self._wanted = wanted
        if wanted:
            self._window.installEventFilter(self)
        else:
            self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The system has made a new window, as it does to keep one on top."""
        if watched is self._window and event.type() in (QEvent.Type.WinIdChange, QEvent.Type.Show):
            try:
                self._exclude(int(self._window.winId()), True)
            except MachineFault as problem:
                self.failed.emit(problem)
        return False

    def _ask_system(self, window_id: int, wanted: bool) -> None:
        if self.way is Way.ASKED:
            _set_sharing_type(window_id, _SHARED_BY_NONE if wanted else _SHARED_TO_READ)
        else:
            hidden = _LEFT_OUT if self.way is Way.LEFT_OUT else _BLACK
            _set_display_affinity(window_id, hidden if wanted else _NOT_EXCLUDED)


def _refused() -> MachineFault:
    return MachineFault(
        "capture-refused",
        translate(
            "ScreenCapture",
            "The system did not do this, so the window is as visible as before. Share another window instead, or hide "
            "notes and scores.",
        ),
    )


def _set_display_affinity(window_id: int, affinity: int) -> None:
    try:
        user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]  # on Windows alone
        user32.SetWindowDisplayAffinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
        user32.SetWindowDisplayAffinity.restype = ctypes.c_int
        done = user32.SetWindowDisplayAffinity(window_id, affinity)
    except (AttributeError, OSError):
        raise _refused() from None
    if not done:
        raise _refused()


def _set_sharing_type(view_id: int, sharing: int) -> None:
    """``view_id`` is the NSView that Qt calls the id of a window."""
    try:
        objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
        objc.sel_registerName.argtypes, objc.sel_registerName.restype = (ctypes.c_char_p,), ctypes.c_void_p
        # One C function sends all messages; it has to be told what each takes and gives.
        ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(("objc_msgSend", objc))
        window = ask(view_id, objc.sel_registerName(b"window"))
        if not window:
            raise _refused()
        tell(window, objc.sel_registerName(b"setSharingType:"), sharing)
    except (AttributeError, OSError):
        raise _refused() from None
