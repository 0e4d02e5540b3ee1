"""Files are written whole or not at all."""

import os
import subprocess
import sys
import textwrap

import pytest

from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.exchange.files import write_whole


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"older and longer")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_too_long_for_the_system(tmp_path):
    with pytest.raises(CannotDo, match="Choose another folder"):
        write_whole(tmp_path / ("x" * 300), b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="this user may write anywhere")
def test_a_folder_that_may_not_be_written_to(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(CannotDo, match="Choose another folder"):
            write_whole(tmp_path / "a", b"new")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_file(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"older")
    code = f"""
        import resource
        from pathlib import Path
        from hiring_assistant.domain.problem import MachineFault
        from hiring_assistant.exchange.files import write_whole
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            write_whole(Path({str(path)!r}), b"x" * 100_000)
        except MachineFault as fault:
            print(fault.code, fault)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True)
    assert done.stdout.startswith("disk-full The disk has no room"), done.stderr
    assert path.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [path]
