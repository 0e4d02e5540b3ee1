"""Role pages in a file, a folder or a ZIP archive."""

from __future__ import annotations

import os
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


class PassedOver(NamedTuple):
    """A file beside the pages that is none by its name; its path within what was searched."""

    name: str


def files_in(path: Path) -> Iterator[FoundPage | PassedOver]:
    """The files of ``path`` in the order of their names, one by one as they are found: a file is taken whatever its
    suffix; in a folder or a ZIP archive pages are those in Markdown, text, HTML and .docx at any depth. Hidden ones
    are left out.

    Raises:
        CannotDo: ``missing`` where there is no such path, ``broken-archive`` where a ZIP cannot be opened,
            ``too-many-pages`` or ``archive-too-large`` where an archive is out of all proportion.
    """
    if path.is_dir():
        yield from _files_below(path)
    elif not path.is_file():
        raise CannotDo("missing", f"There is no file or folder {path}. Check the path.")
    elif path.suffix.lower() == ".zip":
        yield from _files_in_archive(path)
    else:
        yield FoundPage(path.name, lambda: _read_file(path))


def pages_in(path: Path) -> Iterator[FoundPage]:
    """The role pages among ``files_in``.

    Raises:
        CannotDo: as ``files_in`` does.
    """
    return (found for found in files_in(path) if isinstance(found, FoundPage))


def _files_below(folder: Path) -> Iterator[FoundPage | PassedOver]:
    # Folders whose entries are being gone through, the innermost last.
    under_way = [(PurePosixPath(), iter(_entries(folder)))]
    while under_way:
        inside, entries = under_way[-1]
        entry = next(entries, None)
        if entry is None:
            under_way.pop()
            continue
        name = inside / entry.name
        if _is_hidden(name):
            continue
        if entry.is_dir(follow_symlinks=False):
            under_way.append((name, iter(_entries(Path(entry.path)))))
        elif entry.is_file():
            yield _named(name, _file_loader(Path(entry.path)))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as scanned:
            return sorted(scanned, key=lambda entry: entry.name)
    except OSError:
        return []  # what may not be looked into is passed by


def _named(name: PurePosixPath, read: Callable[[], bytes]) -> FoundPage | PassedOver:
    return FoundPage(name.as_posix(), read) if _is_page(name) else PassedOver(name.as_posix())


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


def _files_in_archive(path: Path) -> Iterator[FoundPage | PassedOver]:
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError):
        raise CannotDo(
            "broken-archive", f"{path.name} cannot be opened as a ZIP archive. Pack the pages again and retry."
        ) from None
    # Contents are read into memory and never written, so that a path in an archive cannot lead anywhere.
    with archive:
        entries = sorted(
            (entry for entry in archive.infolist() if not entry.is_dir() and not _is_hidden(_place(entry))),
            key=lambda entry: entry.filename,
        )
    pages = [entry for entry in entries if _is_page(_place(entry))]
    if len(pages) > _MOST_PAGES:
        raise CannotDo("too-many-pages", f"{path.name} holds more than {_MOST_PAGES} pages. Import fewer at a time.")
    if sum(min(entry.file_size, largest_file(entry.filename) + 1) for entry in pages) > _LARGEST_ARCHIVE:
        raise CannotDo("archive-too-large", f"{path.name} unpacks to more than 200 MB. Import fewer pages at a time.")
    contents = _Archive(path)
    for entry in entries:
        found = _named(_place(entry), _entry_loader(contents, entry.filename))
        yield found._replace(name=entry.filename)


def _place(entry: zipfile.ZipInfo) -> PurePosixPath:
    return PurePosixPath(entry.filename)


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
    return path.suffix.lower() in PAGE_SUFFIXES


def _is_hidden(path: PurePosixPath) -> bool:
    # "~$" is what word processors leave beside a document while it is open.
    return any(piece.startswith((".", "~$")) or piece == "__MACOSX" for piece in path.parts)
