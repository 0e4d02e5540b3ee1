"""Which role and which track of it a page of figures is about."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from hiring_assistant.app.roles import get_role, list_roles, tracks_to_hire_for
from hiring_assistant.app.workspace import Workspace
from hiring_assistant.domain.role import Role
from hiring_assistant.ui.widgets.flow_layout import FlowLayout


class RolePicker(QWidget):
    """Two lists, role and track. ``picked`` is emitted when a person chose another."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roles = self._box(self.tr("Role"), 22)
        self.tracks = self._box(self.tr("Track"), 18)
        self.role: Role | None = None
        row = FlowLayout(self, gap=8)
        row.addWidget(self.roles)
        row.addWidget(self.tracks)
        self.roles.activated.connect(self._other_role)
        self.tracks.activated.connect(self._other_track)
        self._workspace: Workspace | None = None

    def _box(self, name: str, letters: int) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(letters)
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return box

    @property
    def role_id(self) -> str:
        """The id of the role; "" where there is none."""
        return self.roles.currentData() or ""

    @property
    def track(self) -> str | None:
        """The track; None for all of them."""
        track: str | None = self.tracks.currentData()
        return track

    def fill(self, workspace: Workspace, role_id: str = "", track: str | None = None) -> None:
        """Read the roles again, and pick a role and track; without ``role_id`` what was picked stays."""
        self._workspace = workspace
        kept, kept_track = (role_id, track) if role_id else (self.role_id, self.track)
        blocked = QSignalBlocker(self.roles)
        self.roles.clear()
        for role in list_roles(workspace):
            self.roles.addItem(role.title, role.id)
        self.roles.setCurrentIndex(max(0, self.roles.findData(kept)) if self.roles.count() else -1)
        blocked.unblock()
        self._fill_tracks(kept_track)

    def _fill_tracks(self, track: str | None) -> None:
        workspace = self._workspace
        self.role = get_role(workspace, self.role_id) if workspace is not None and self.role_id else None
        tracks = tracks_to_hire_for(self.role.latest.reading) if self.role is not None else ()
        if track is not None and track not in tracks:
            # Of an earlier version of the page: its candidates are still there.
            tracks = (*tracks, track)
        self.tracks.clear()
        self.tracks.addItem(self.tr("All tracks"), None)
        for name in tracks:
            self.tracks.addItem(name, name)
        self.tracks.setCurrentIndex(max(0, self.tracks.findData(track)) if track is not None else 0)
        self.tracks.setVisible(len(tracks) > 1)

    @Slot(int)
    def _other_role(self, _index: int) -> None:
        self._fill_tracks(None)
        self.picked.emit()

    @Slot(int)
    def _other_track(self, _index: int) -> None:
        self.picked.emit()
