from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.roles.discover import pages_in
from hiring_assistant.roles.source import LARGEST_PAGE


def test_a_file_is_taken_as_it_is(tmp_path: Path) -> None:
    page = tmp_path / "role.page"
    page.write_text("# Baker")
    assert [(found.name, found.read()) for found in pages_in(page)] == [("role.page", b"# Baker")]


def test_a_folder_is_searched_at_any_depth_in_order(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.markdown", "a/b.TXT", "a/picture.png", ".hidden.md", ".git/x.md", "a/.keep/y.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    assert [found.name for found in pages_in(tmp_path)] == ["a/b.TXT", "a/c.markdown", "b.md"]


def test_an_archive_is_read_without_being_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("roles/b.md", "# B")
        packed.writestr("roles/a.md", "# A")
        packed.writestr("../../outside.md", "# Outside")
        packed.writestr("__MACOSX/a.md", "no")
        packed.writestr(".hidden/a.md", "no")
        packed.writestr("roles/picture.png", "no")
    found = list(pages_in(archive))
    assert [(page.name, page.read()) for page in found] == [
        ("roles/a.md", b"# A"),
        ("roles/b.md", b"# B"),
    ]
    assert list(tmp_path.iterdir()) == [archive]


def test_a_huge_page_is_read_no_further_than_needed_to_refuse_it(tmp_path: Path) -> None:
    huge = tmp_path / "huge.md"
    huge.write_bytes(b"a" * (LARGEST_PAGE * 2))
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("bomb.md", b"a" * (LARGEST_PAGE * 20))
    for place in (huge, archive):
        assert [len(page.read()) for page in pages_in(place)] == [LARGEST_PAGE + 1]


def test_what_cannot_be_searched(tmp_path: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"no archive")
    for path, code in ((broken, "broken-archive"), (tmp_path / "none", "missing")):
        with pytest.raises(CannotDo) as refused:
            list(pages_in(path))
        assert refused.value.code == code


def test_one_unreadable_page_does_not_stop_the_others(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(name)
    found = list(pages_in(tmp_path))
    (tmp_path / "a.md").unlink()
    with pytest.raises(CannotDo, match=r"a\.md could not be read"):
        found[0].read()
    assert found[1].read() == b"b.md"


def test_a_page_of_an_archive_under_a_password(tmp_path: Path) -> None:
    archive = tmp_path / "locked.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a.md", "# A")
    data = bytearray(archive.read_bytes())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        place = data.index(mark) + (6 if mark == b"PK\x03\x04" else 8)
        data[place] |= 1  # the bit that says "encrypted"
    archive.write_bytes(bytes(data))
    [page] = pages_in(archive)
    with pytest.raises(CannotDo, match="could not be unpacked"):
        page.read()
