"""Makes a Debian package from the built folder: program, menu entry, icons, description, and what it depends on."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "hiring-assistant"
GLIBC = re.compile(rb"GLIBC_(\d+)\.(\d+)")

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Hiring Assistant contributors <maintainers@hiring-assistant.invalid>
Installed-Size: {kilobytes}
Section: office
Priority: optional
Depends: {depends}
Recommends: fonts-inter
Suggests: gnome-keyring
Description: structured hiring interviews on your own computer
 Hiring Assistant turns a role page into an interview guide with scorecards, keeps
 the notes and ratings of each interviewer apart until they are submitted, and shows
 all scorecards of a candidate side by side when the decision is due.
 .
 Everything stays in one encrypted file on this computer. There is no account and
 no network access.
"""


def libraries(bundle: Path) -> list[Path]:
    """Every ELF file of the bundle."""
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    return [file for file in files if file.open("rb").read(4) == b"\x7fELF"]


def from_outside(bundle: Path) -> set[Path]:
    """The files of this system that the bundle's own libraries name as needed, directly.

    Raises:
        SystemExit: a library is needed that is neither in the bundle nor on this system.
    """
    inside = {file.name for file in bundle.rglob("*")}
    found: set[Path] = set()
    for file in libraries(bundle):
        listed = subprocess.run(["objdump", "-p", str(file)], check=True, capture_output=True, text=True).stdout
        wanted = {line.split()[1] for line in listed.splitlines() if line.strip().startswith("NEEDED")} - inside
        if not wanted:
            continue
        linked = subprocess.run(["ldd", str(file)], check=True, capture_output=True, text=True).stdout
        places = {words[0]: words[2] for line in linked.splitlines() if len(words := line.split()) > 3}
        for name in wanted:
            if name.startswith("ld-linux"):
                continue
            if not places.get(name, "").startswith("/"):
                raise SystemExit(f"{file.relative_to(bundle)} needs {name}, which is nowhere")
            found.add(Path(places[name]))
    return found


def package_of(library: Path) -> str:
    """The Debian package a system library came with."""
    # /lib and /usr/lib are one folder, but dpkg knows each file by one of the two names.
    real = library.resolve()
    for place in (library, real, Path("/usr", *library.parts[1:]), Path(str(real).removeprefix("/usr"))):
        asked = subprocess.run(["dpkg-query", "-S", str(place)], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":", 1)[0]
    raise SystemExit(f"no Debian package here contains {library}")


def newest_glibc(bundle: Path) -> str:
    """The newest version of the C library that anything in the bundle asks for, such as ``2.34``."""
    asked = {tuple(map(int, found)) for file in libraries(bundle) for found in GLIBC.findall(file.read_bytes())}
    return "{}.{}".format(*max(asked))


def dependencies(bundle: Path) -> str:
    """The Depends field."""
    packages = {package_of(library) for library in from_outside(bundle)} - {"libc6"}
    return ", ".join([f"libc6 (>= {newest_glibc(bundle)})", *sorted(packages)])


def lay_out(tree: Path, bundle: Path) -> None:
    """Put the files where Debian wants them, below ``tree``."""
    shutil.copytree(bundle, tree / "usr/lib" / NAME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    shutil.copytree(ROOT / "build/icons/hicolor", tree / "usr/share/icons/hicolor")
    for source, target in {
        LINUX / "hiring-assistant.desktop": "usr/share/applications",
        LINUX / "org.hiringassistant.HiringAssistant.metainfo.xml": "usr/share/metainfo",
    }.items():
        (tree / target).mkdir(parents=True)
        shutil.copy(source, tree / target)
    papers = tree / "usr/share/doc" / NAME
    papers.mkdir(parents=True)
    shutil.copy(ROOT / "build/LICENSES.txt", papers / "copyright")
    shutil.copy(ROOT / "CHANGELOG.md", papers)
    # Whoever builds may have any umask; what is installed is for all to read and nobody but root to change.
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def build(bundle: Path, version: str, target: Path) -> Path:
    """Make the package from ``bundle`` in the folder ``target`` and return its path."""
    asked = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    architecture = asked.stdout.strip()
    tree = ROOT / "build/deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, bundle)
    files = [file for file in tree.rglob("*") if file.is_file() and not file.is_symlink()]
    control = CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        kilobytes=sum(file.stat().st_size for file in files) // 1024,
        depends=dependencies(bundle),
    )
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
    package = target / f"{NAME}_{version}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return package
