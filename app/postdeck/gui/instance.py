"""One window per profile: a second start hands its files to the first, which comes forward."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from postdeck.gui.windows_shell import let_first_come_forward

_WAIT_MS = 2000
_MOST_BYTES = 1 << 20
_HEARD = b"heard\n"


class FirstWindow(QObject):
    """Listens for later starts; `asked` carries their files, none when it is only to be seen."""

    asked = Signal(tuple)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_server_new_connection)
        # Whoever has the profile's lock is the first: a socket that lies there is a crash's.
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_server_new_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setParent(self)
            caller.readyRead.connect(lambda one=caller: self._read(one))
            caller.disconnected.connect(caller.deleteLater)

    def _read(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() > _MOST_BYTES:
            caller.abort()
            return
        if not caller.canReadLine():
            return
        files = _files(bytes(caller.readLine().data()))
        caller.write(_HEARD)
        caller.flush()
        caller.disconnectFromServer()
        self.asked.emit(files)


def show_first(folder: Path, files: Sequence[str]) -> bool:
    """Bring the window that runs on a profile forward, with these files; False: there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    let_first_come_forward()
    socket.write(json.dumps(list(files)).encode() + b"\n")
    socket.flush()
    heard = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.abort()
    return heard


def _files(line: bytes) -> tuple[str, ...]:
    try:
        found = json.loads(line)
    except ValueError:
        return ()
    return tuple(each for each in found if isinstance(each, str)) \
        if isinstance(found, list) else ()


def _name(folder: Path) -> str:
    """A socket name that only this profile has; paths are too long for some systems."""
    return "postdeck-" + hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:24]
