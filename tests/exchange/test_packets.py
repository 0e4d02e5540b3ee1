"""Packets: out whole, in whole, and refused in plain words when they are not as they were made."""

import json
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hiring_assistant.domain.interview import InterviewState
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.domain.scorecard import Rating
from hiring_assistant.exchange import packets, sealed_files
from hiring_assistant.exchange.packets import read_packet, write_packet


@pytest.fixture(params=["interview", "scorecard"])
def packet(request):
    return request.getfixturevalue(f"{request.param}_packet")


def refused(path):
    with pytest.raises(CannotDo) as problem:
        read_packet(path)
    assert str(problem.value).endswith(".")
    # What caused it may hold names and notes; it must not reach a traceback.
    assert problem.value.__cause__ is None
    assert problem.value.__suppress_context__ or problem.value.__context__ is None
    return problem.value.code


def changed(path, change):
    """Rewrite a packet's JSON with a digest that fits again, as a careful forger would."""
    content = json.loads(path.read_text("utf-8"))
    change(content)
    header = {name: content[name] for name in ("kind", "id", "made_at", "made_by") if name in content}
    content["sha256"] = sealed_files.digest(header, content["payload"])
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_a_scorecard_comes_back_as_it_was(scorecard_packet, tmp_path):
    write_packet(scorecard_packet, tmp_path / "a.hiring-packet")
    assert read_packet(tmp_path / "a.hiring-packet") == scorecard_packet


def test_an_interview_carries_no_more_of_the_candidate_than_needed(interview_packet, tmp_path):
    path = tmp_path / "a.hiring-packet"
    write_packet(interview_packet, path)
    found = read_packet(path)
    assert found == replace(interview_packet, candidate=packets.only_what_is_needed(interview_packet.candidate))
    assert found.candidate.name == interview_packet.candidate.name
    for private in ("zofie@example.org", "+00 1234", "https://example.org/z", "Knows somebody"):
        assert private not in path.read_text("utf-8")


def test_the_header_comes_first_and_is_plain(packet, tmp_path):
    write_packet(packet, tmp_path / "a.hiring-packet")
    content = json.loads((tmp_path / "a.hiring-packet").read_text("utf-8"))
    assert list(content) == ["format", "version", "kind", "id", "made_at", "made_by", "sha256", "payload"]
    assert (content["format"], content["version"], content["id"]) == ("hiring-assistant-packet", 1, packet.id)
    assert not set(content["payload"]) & {"id", "made_at", "made_by"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such bits")
def test_only_its_owner_can_read_it(packet, tmp_path):
    path = tmp_path / "a.hiring-packet"
    path.write_text("older")
    path.chmod(0o644)
    write_packet(packet, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_to(packet, tmp_path):
    with pytest.raises(CannotDo, match="Choose another folder"):
        write_packet(packet, tmp_path / "missing" / "a.hiring-packet")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CannotDo, match="Choose another folder"):
        write_packet(packet, tmp_path / "folder")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-a-packet"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 50, "not-a-packet"),
        (b"[]", "not-a-packet"),
        (b'{"format": "something-else"}', "not-a-packet"),
        (b"[" * 200_000, "not-a-packet"),
        ("Żółw".encode("iso-8859-2"), "not-a-packet"),
        (b'{"format": "hiring-assistant-packet"}', "packet-damaged"),
        (b'{"format": "hiring-assistant-packet", "version": "1"}', "packet-damaged"),
        (b'{"format": "hiring-assistant-packet", "version": 0}', "packet-damaged"),
        (b'{"format": "hiring-assistant-packet", "version": 2, "sealed": "x"}', "packet-newer"),
        (b'{"format": "hiring-assistant-packet", "version": 1, "kind": "store"}', "packet-kind"),
        (b'{"format": "hiring-assistant-packet", "version": 1, "kind": ["interview"]}', "packet-kind"),
        (b'{"format": "hiring-assistant-packet", "version": 1, "kind": "interview", "payload": 3}', "packet-damaged"),
        (b'{"format": "hiring-assistant-packet", "version": 1, "kind": "interview", "payload": {}}', "packet-damaged"),
    ],
)
def test_what_is_no_packet(data, code, tmp_path):
    (tmp_path / "x").write_bytes(data)
    assert refused(tmp_path / "x") == code


def test_a_file_that_is_not_there_or_a_folder(tmp_path):
    assert refused(tmp_path / "none") == "packet-not-readable"
    assert refused(tmp_path) == "packet-not-readable"


def test_a_huge_file_is_not_read(tmp_path):
    with (tmp_path / "x").open("wb") as file:
        file.truncate(sealed_files.MAX_BYTES + 1)
    assert refused(tmp_path / "x") == "packet-too-large"


def test_a_packet_over_the_limit_is_not_written(scorecard_packet, tmp_path):
    note = replace(scorecard_packet.notes[0], text="x" * sealed_files.MAX_BYTES)
    with pytest.raises(CannotDo, match="over 20 MB"):
        write_packet(replace(scorecard_packet, notes=(note,)), tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_packet_cut_off_anywhere(packet, tmp_path):
    path = tmp_path / "x"
    write_packet(packet, path)
    whole = path.read_bytes()
    for length in range(60, len(whole) - 1, 97):
        path.write_bytes(whole[:length])
        assert refused(path) == "packet-damaged"


@pytest.mark.parametrize("name", ["id", "made_at", "made_by"])
def test_a_changed_header_is_noticed(packet, name, tmp_path):
    path = tmp_path / "x"
    write_packet(packet, path)
    content = json.loads(path.read_text("utf-8"))
    content[name] = content[name].replace("0", "1") if name != "made_by" else "Somebody"
    path.write_text(json.dumps(content), "utf-8")
    assert refused(path) == "packet-damaged"


def _set(*keys_and_value):
    *keys, last, value = keys_and_value

    def change(content):
        place = content
        for key in keys:
            place = place[key]
        place[last] = value

    return change


CARD = ("payload", "scorecard")


@pytest.mark.parametrize(
    "change",
    [
        _set("id", "not-a-uuid"),
        _set("made_at", "2026-03-02T09:30:00"),
        _set("made_at", "0001-01-01T00:00:00+14:00"),
        _set("made_at", 5),
        _set(*CARD, "ratings", 0, "value", 6),
        _set(*CARD, "ratings", 0, "value", "4"),
        _set(*CARD, "ratings", 1, "requirement_id", "r-lathe"),
        _set(*CARD, "recommendation", "maybe"),
        _set(*CARD, "submitted_at", None),
        _set(*CARD, "interview_id", "other"),
        _set("payload", "interview", "state", "started"),
        _set("payload", "interview", "elapsed_ms", 10**30),
        _set("payload", "interview", "id", ""),
        _set("payload", "notes", 0, "interview_id", "other"),
        _set("payload", "notes", 0, "text", None),
        _set("payload", "checks", 0, "value", "perhaps"),
        _set("payload", "kit_id", "other"),
        _set("payload", "candidate_name", ["a"]),
    ],
)
def test_a_forged_scorecard_is_refused(scorecard_packet, change, tmp_path):
    write_packet(scorecard_packet, tmp_path / "x")
    assert refused(changed(tmp_path / "x", change)) == "packet-damaged"


@pytest.mark.parametrize(
    "change",
    [
        _set("payload", "candidate", "id", "other"),
        _set("payload", "candidate", "role_id", "other"),
        _set("payload", "interview", "stage", 7),
        _set("payload", "interview", "kit_id", "other"),
        _set("payload", "kit", "role_version_id", "other"),
        _set("payload", "kit", "plan", "requirements", 0, "weight", 1e999),
        _set("payload", "kit", "plan", "stages", 0, "kind", "duel"),
        _set("payload", "role_version", "source", "\ud800"),
        _set("payload", "role_version", "reading", None),
    ],
)
def test_a_forged_interview_is_refused(interview_packet, change, tmp_path):
    write_packet(interview_packet, tmp_path / "x")
    try:
        path = changed(tmp_path / "x", change)
    except UnicodeEncodeError:
        # No digest can be made of half a character; as good as any wrong one.
        content = json.loads((tmp_path / "x").read_text("utf-8"))
        change(content)
        path = tmp_path / "x"
        path.write_text(json.dumps(content), "utf-8")
    assert refused(path) == "packet-damaged"


def test_parts_that_do_not_belong_together_are_not_written(scorecard_packet, tmp_path):
    draft = replace(scorecard_packet, interview=replace(scorecard_packet.interview, state=InterviewState.STARTED))
    with pytest.raises(ValueError, match="not submitted"):
        write_packet(draft, tmp_path / "x")
    twice = replace(scorecard_packet.scorecard, ratings=(Rating("a", 1), Rating("a", 2)))
    with pytest.raises(ValueError, match="twice"):
        write_packet(replace(scorecard_packet, scorecard=twice), tmp_path / "x")
    with pytest.raises(ValueError, match="without zone"):
        write_packet(replace(scorecard_packet, made_at=datetime(2026, 1, 1)), tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_time_in_another_zone_is_the_same_time(scorecard_packet, tmp_path):
    elsewhere = scorecard_packet.made_at.astimezone(timezone(timedelta(hours=-7)))
    write_packet(replace(scorecard_packet, made_at=elsewhere), tmp_path / "x")
    assert read_packet(tmp_path / "x").made_at == scorecard_packet.made_at


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_changed_bytes_are_refused_or_change_nothing(packet, data, tmp_path):
    path = tmp_path / "x"
    write_packet(packet, path)
    original = read_packet(path)
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        end = data.draw(st.integers(at, min(len(content), at + 5)))
        content[at:end] = data.draw(st.binary(max_size=5))
    path.write_bytes(bytes(content))
    try:
        found = read_packet(path)
    except CannotDo:
        return
    # White space between the parts and a header nobody reads may differ; what is taken in may not.
    assert found == original


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_any_bytes_are_refused(content, tmp_path):
    (tmp_path / "x").write_bytes(content)
    refused(tmp_path / "x")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_value_in_any_place_is_refused_or_of_the_right_kind(packet, data, tmp_path):
    path = tmp_path / "x"
    write_packet(packet, path)

    def change(content):
        place = content["payload"]
        while True:
            keys = sorted(place) if isinstance(place, dict) else range(len(place))
            key = data.draw(st.sampled_from(keys))
            if not place[key] or not isinstance(place[key], dict | list) or data.draw(st.booleans()):
                place[key] = data.draw(JSON)
                return
            place = place[key]

    try:
        changed(path, change)
    except UnicodeEncodeError:
        return
    try:
        found = read_packet(path)
    except CannotDo:
        return
    write_packet(found, path)
    assert read_packet(path) == found


def test_importing_packets_is_quick_to_start():
    code = "import sys, hiring_assistant.exchange.packets; sys.exit('pydantic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
