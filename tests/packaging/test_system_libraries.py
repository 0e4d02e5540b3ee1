"""The check for what the machine must have, run as it is by make."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "system_libraries.py"

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the wheels bring everything on Windows and macOS")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("system_libraries", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@linux_only
def test_every_library_that_qt_names_is_looked_for(script: ModuleType) -> None:
    """Read from the libraries themselves: what they need, what the wheel holds, and what every Linux has."""
    import PySide6
    import shiboken6

    folders = [Path(PySide6.__file__).parent, Path(shiboken6.__file__).parent]
    held = {file.name for folder in folders for file in folder.rglob("*.so*")}
    everywhere = re.compile(r"^(libc|libm|libdl|librt|libpthread|libresolv|libstdc\+\+|libgcc_s|ld-linux.*)\.so")
    qt = folders[0] / "Qt"
    used = [qt / f"lib/libQt6{part}.so.6" for part in ("Core", "Gui", "Widgets", "Network", "Svg", "DBus", "XcbQpa")]
    used += [qt / f"plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen", "wayland")]
    used += [*(qt / "plugins/xcbglintegrations").glob("*.so"), *(qt / "plugins/wayland-shell-integration").glob("*.so")]
    needed: set[str] = set()
    for file in used:
        linked = subprocess.run(["ldd", str(file)], capture_output=True, text=True, check=True).stdout
        assert "not found" not in linked, file.name
        # ldd also lists what the libraries need in their turn; those that the file itself names stand in its strings.
        needed |= {line.split()[0] for line in linked.splitlines()} & strings(file)
    assert len(needed) > 20
    assert {name for name in needed - held if not everywhere.match(name)} - set(script.LIBRARIES) == set()


def strings(library: Path) -> set[str]:
    """The names of libraries anywhere in a file, each between two zero bytes."""
    return {found.decode() for found in re.findall(rb"(?<=\0)lib[\w+.-]+\.so[\w.]*(?=\0)", library.read_bytes())}


@linux_only
def test_apt_is_left_alone_when_nothing_is_missing(tmp_path: Path) -> None:
    """The machine that runs the tests has everything: with an apt-get that only fails, the check still passes."""
    for name in ("apt-get", "dnf"):
        (tmp_path / name).write_text("#!/bin/sh\nexit 1\n")
        (tmp_path / name).chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "tests"], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@linux_only
def test_a_missing_part_is_named_with_the_command_that_brings_it(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(script.LIBRARIES, "libnosuchthing.so.9", "libnosuchthing9")
    monkeypatch.setattr(script, "is_debian", lambda: True)
    monkeypatch.setattr(script.os, "geteuid", lambda: 1000)
    assert script.main(["window"]) == 1
    said = capsys.readouterr().err
    assert "libnosuchthing.so.9" in said
    assert "sudo apt-get install libnosuchthing9\n" in said


@linux_only
def test_elsewhere_the_library_itself_is_asked_for(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    lost = [script.Part("libEGL.so.1", "libegl1", lambda: False)]
    monkeypatch.setattr(script, "is_debian", lambda: False)
    monkeypatch.setattr(script.shutil, "which", lambda name: "/usr/bin/dnf" if name == "dnf" else None)
    assert script.how_to_install(lost) == "sudo dnf install 'libEGL.so.1()(64bit)'"


def test_a_wrong_word_is_refused(script: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert script.main(["kitchen"]) == 2
    assert "window" in capsys.readouterr().err
