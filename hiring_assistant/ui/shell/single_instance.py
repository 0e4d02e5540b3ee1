"""One window for each store: a second start brings the first window to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from hiring_assistant.ui.shell.meeting_point import server_name

_PATIENCE_MS = 1500
_FRONT = b"front\n"


def ask_to_front(folder: Path) -> bool:
    """Ask the window that has the store open to come to the front; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(folder))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(_FRONT)
    heard = socket.waitForBytesWritten(_PATIENCE_MS) and socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return heard


class SingleInstance(QObject):
    """Listens for other starts on the same store; ``asked`` says that one wants this window in front."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self, folder: Path) -> bool:
        """Listen for the store in ``folder`` from now on, and for no other; False where that is not possible."""
        self._server.close()
        name = server_name(folder)
        # Nobody answered under this name (see ask_to_front): what is left of it is from a program that crashed.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    @Slot()
    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()).startswith(_FRONT):
            socket.write(b"ok\n")
            socket.flush()
            self.asked.emit()
