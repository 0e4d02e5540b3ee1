"""Looks for the system parts that Qt needs and a bare machine lacks; installs them where it may, names them where not.

    python3 packaging/system_libraries.py window    what the window needs
    python3 packaging/system_libraries.py tests     the same, and a virtual X server
    python3 packaging/system_libraries.py package   the same as for the window, and what PyInstaller needs

On Debian, Ubuntu and their kin, run as root, missing parts are installed with apt-get; when nothing is missing,
apt-get is not called. Everywhere else a missing part is named with the command that installs it, and the exit status
is 1. Runs before anything is installed, so it uses nothing outside the standard library.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

#: What the Qt libraries of PySide6-Essentials load from the system (the NEEDED entries of Core, Gui, Widgets, Network,
#: Svg, DBus and the X11, Wayland and offscreen plug-ins that are not inside the wheel), and the Debian package of each.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/X11R6/lib/X11/fonts")


@dataclass(frozen=True)
class Part:
    """One thing the machine has to have."""

    name: str
    package: str
    present: Callable[[], bool]
    needed: bool = True


def loads(library: str) -> bool:
    """Whether the machine's own loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def any_font(beginning: str = "") -> bool:
    """Whether there is a scalable font whose file name begins like that; without any, Qt draws empty boxes."""
    folders = [Path(folder) for folder in FONT_FOLDERS] + [Path.home() / ".local/share/fonts", Path.home() / ".fonts"]
    return any(
        next(folder.rglob(f"{beginning}*.{kind}"), None)
        for folder in folders
        if folder.is_dir()
        for kind in ("ttf", "otf", "ttc")
    )


def can_make_environments() -> bool:
    """Whether python3 -m venv works; Debian keeps the part that puts pip inside in a package of its own."""
    done = subprocess.run([sys.executable, "-c", "import venv, ensurepip"], capture_output=True, check=False)
    return done.returncode == 0


def parts_for(purpose: str) -> list[Part]:
    """Everything needed for ``window``, ``tests`` or ``package``."""
    parts = [Part(library, package, lambda library=library: loads(library)) for library, package in LIBRARIES.items()]  # type: ignore[misc]
    parts.append(Part("a font", "fonts-dejavu-core", any_font))
    # The window is drawn for Inter; it does with others.
    parts.append(Part("the font Inter", "fonts-inter", lambda: any_font("Inter"), needed=False))
    parts.append(Part("Python's venv module", f"{python_name()}-venv", can_make_environments))
    if purpose == "tests":
        for tool, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("openbox", "openbox")):
            parts.append(Part(tool, package, lambda tool=tool: shutil.which(tool) is not None))  # type: ignore[misc]
    if purpose == "package":
        parts.append(Part("objdump and objcopy", "binutils", lambda: shutil.which("objcopy") is not None))
        parts.append(Part("Python as a shared library", f"lib{python_name()}", shared_python))
    return parts


def python_name() -> str:
    """The Python that runs this, as Debian's packages call it, such as ``python3.11``."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


def shared_python() -> bool:
    """Whether the Python that runs this has its library as a file of its own, for PyInstaller to take along."""
    name, folder = sysconfig.get_config_vars("INSTSONAME", "LIBDIR")
    return ".so" in str(name) and (Path(folder, name).exists() or loads(name))


def is_debian() -> bool:
    """Whether packages come from apt and dpkg here."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages without asking anything; False when apt-get refused."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A third-party source that is down must not stop us: what counts is whether the install succeeds.
    subprocess.run(["apt-get", "update", "-qq"], stdin=subprocess.DEVNULL, env=environment, check=False)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    return subprocess.run(command, stdin=subprocess.DEVNULL, env=environment, check=False).returncode == 0


def how_to_install(missing: list[Part]) -> str:
    """The command a person types to get the missing parts, as far as this machine's package tool is known."""
    libraries = [part.name for part in missing if part.name in LIBRARIES]
    if is_debian():
        return "sudo apt-get install " + " ".join(sorted({part.package for part in missing}))
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(f"'{name}()(64bit)'" for name in libraries)
    return "Install the packages of your system that contain them."


def main(arguments: list[str]) -> int:
    """Look, install where possible, and say what is left."""
    if arguments not in (["window"], ["tests"], ["package"]):
        print(__doc__, file=sys.stderr)
        return 2
    if sys.platform != "linux":
        return 0  # The wheels for Windows and macOS bring everything.
    parts = parts_for(arguments[0])
    missing = [part for part in parts if not part.present()]
    if missing and is_debian() and os.geteuid() == 0:
        packages = sorted({part.package for part in missing})
        print("Installing what Qt needs from this system:", " ".join(packages), flush=True)
        if not install(packages):
            install(sorted({part.package for part in missing if part.needed}))
        missing = [part for part in missing if not part.present()]
    missing = [part for part in missing if part.needed]
    if not missing:
        return 0
    print("This machine lacks parts that Hiring Assistant needs:", file=sys.stderr)
    for part in missing:
        print(f"  {part.name}", file=sys.stderr)
    print(f"Get them with:\n  {how_to_install(missing)}\nand start again.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
