"""Draws the application icon, resources/icons/hiring-assistant.svg, in the sizes and formats that installers want."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "icons" / "hiring-assistant.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOW_SIZE = 64


def drawn(size: int) -> QImage:
    """The icon at ``size`` pixels square, transparent around the corners."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def save(image: QImage, path: Path) -> None:
    """Write one picture; its format is the path's ending."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")


def write_hicolor(folder: Path) -> None:
    """Fill a freedesktop icon theme folder, such as usr/share/icons/hicolor."""
    for size in SIZES:
        save(drawn(size), folder / f"{size}x{size}" / "apps" / "hiring-assistant.png")
    scalable = folder / "scalable" / "apps" / "hiring-assistant.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(DRAWING.read_bytes())


def main() -> int:
    """Write the theme folder, a Windows .ico and a macOS .icns to build/icons, and the window's own icon."""
    application = QGuiApplication.instance() or QGuiApplication([])
    target = ROOT / "build" / "icons"
    write_hicolor(target / "hicolor")
    # The window shows a picture, since reading the drawing would take QtSvg along into every start.
    save(drawn(WINDOW_SIZE), DRAWING.with_name(f"hiring-assistant-{WINDOW_SIZE}.png"))
    save(drawn(256), target / "hiring-assistant.ico")
    save(drawn(512), target / "hiring-assistant.icns")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
