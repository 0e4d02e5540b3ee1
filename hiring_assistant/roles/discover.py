"""Role pages in a file, a folder or a ZIP archive."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.source import DOCUMENT_SUFFIXES, HTML_SUFFIXES, largest_file

PAGE_SUFFIXES = (".md", ".markdown", ".txt", *HTML_SUFFIXES, *DOCUMENT_SUFFIXES)
_MOST_PAGES = 20_000
_LARGEST_ARCHIVE = 200 * 1024 * 1024  # bytes of all pages of one archive, unpacked


class FoundPage(NamedTuple):
    """A page that was found but not read yet: ``for page in pages_in(path): data = page.read()``.

    ``name`` is its path within what was searched. ``read()`` reads the bytes, at most one more than a page may have,
    so that a huge file is refused and not loaded; it raises ``CannotDo("unreadable", ...)`` where that fails, and
    the other pages can still be read.
    """

    name: str
    read: Callable[[], bytes]


def pages_in(path: Path) -> Iterator[FoundPage]:
    """The role pages of ``path`` in the order of their names: a file is taken whatever its suffix, a folder or a ZIP
    archive is searched for pages in Markdown, text, HTML and .docx at any depth, without hidden ones.

    Raises:
        CannotDo: ``missing`` where there is no such path, ``broken-archive`` where a ZIP cannot be opened,
            ``too-many-pages`` or ``archive-too-large`` where an archive is out of all proportion.
    """
    if path.is_dir():
        yield from _pages_in_folder(path)
    elif not path.is_file():
        raise CannotDo("missing", f"There is no file or folder {path}. Check the path.")
    elif path.suffix.lower() == ".zip":
        yield from _pages_in_archive(path)
    else:
        yield FoundPage(path.name, lambda: _read_file(path))


def passed_over_in(path: Path) -> tuple[str, ...]:
    """The files of a folder or a ZIP archive that ``pages_in`` does not take, by their paths within it; none of hidden
    ones, and none of an archive that cannot be opened.
    """
    if not path.is_dir():
        return _passed_over_in_archive(path) if path.suffix.lower() == ".zip" else ()
    inside = ((each, PurePosixPath(each.relative_to(path).as_posix())) for each in path.rglob("*"))
    return tuple(
        sorted(
            name.as_posix() for each, name in inside if not _is_hidden(name) and not _is_page(name) and each.is_file()
        )
    )


def _passed_over_in_archive(path: Path) -> tuple[str, ...]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = [PurePosixPath(entry.filename) for entry in archive.infolist() if not entry.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError):
        return ()
    return tuple(sorted(name.as_posix() for name in names if not _is_hidden(name) and not _is_page(name)))


def _pages_in_folder(folder: Path) -> Iterator[FoundPage]:
    found = sorted(
        path
        for path in folder.rglob("*")
        if _is_page(PurePosixPath(path.relative_to(folder).as_posix())) and path.is_file()
    )
    for path in found:
        yield FoundPage(path.relative_to(folder).as_posix(), _file_loader(path))


def _file_loader(path: Path) -> Callable[[], bytes]:
    return lambda: _read_file(path)


def _read_file(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(largest_file(path.name) + 1)
    except OSError as wrong:
        reason = (wrong.strerror or "it cannot be opened").lower()
        raise CannotDo(
            "unreadable", f"{path.name} could not be read: {reason}. Check the file and try again."
        ) from None


def _pages_in_archive(path: Path) -> Iterator[FoundPage]:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError):
        raise CannotDo(
            "broken-archive", f"{path.name} cannot be opened as a ZIP archive. Pack the pages again and retry."
        ) from None
    # Contents are read into memory and never written, so that a path in an archive cannot lead anywhere.
    with archive:
        entries = sorted(
            (entry for entry in archive.infolist() if not entry.is_dir() and _is_page(PurePosixPath(entry.filename))),
            key=lambda entry: entry.filename,
        )
    if len(entries) > _MOST_PAGES:
        raise CannotDo("too-many-pages", f"{path.name} holds more than {_MOST_PAGES} pages. Import fewer at a time.")
    if sum(min(entry.file_size, largest_file(entry.filename) + 1) for entry in entries) > _LARGEST_ARCHIVE:
        raise CannotDo("archive-too-large", f"{path.name} unpacks to more than 200 MB. Import fewer pages at a time.")
    contents = _Archive(path)
    for entry in entries:
        yield FoundPage(entry.filename, _entry_loader(contents, entry.filename))


class _Archive:
    """An archive that is opened with the first page that is read and stays so until nobody asks for pages any more: to
    open one takes longer the more pages it has.
    """

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._path = path

    @cached_property
    def opened(self) -> zipfile.ZipFile:
        return zipfile.ZipFile(self._path)


def _entry_loader(archive: _Archive, entry: str) -> Callable[[], bytes]:
    def load() -> bytes:
        # The size that an archive states may be a lie: never unpack more than a page may have.
        try:
            with archive.opened.open(entry) as file:
                return file.read(largest_file(entry) + 1)
        except (zipfile.BadZipFile, OSError, RuntimeError, EOFError, zlib.error):
            raise CannotDo(
                "unreadable", f"{entry} in {archive.name} could not be unpacked. Pack it again without a password."
            ) from None

    return load


def _is_page(path: PurePosixPath) -> bool:
    return not _is_hidden(path) and path.suffix.lower() in PAGE_SUFFIXES


def _is_hidden(path: PurePosixPath) -> bool:
    # "~$" is what word processors leave beside a document while it is open.
    return any(piece.startswith((".", "~$")) or piece == "__MACOSX" for piece in path.parts)
