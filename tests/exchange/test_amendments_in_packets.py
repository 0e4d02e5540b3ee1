"""Amendments travel with the scorecard; packets of earlier versions, which have none, still open."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from hiring_assistant.domain.amendment import Amendment
from hiring_assistant.domain.problem import CannotDo
from hiring_assistant.exchange import sealed_files
from hiring_assistant.exchange.packets import read_packet, write_packet


@pytest.fixture
def amended(scorecard_packet):
    amendment = Amendment(
        id="0195a0c4-3333-7aaa-8bbb-123456789abc",
        interview_id="int1",
        requirement_id="r-lathe",
        value=5,
        reason="The drawing he sent afterwards was without a fault",
        amended_by="Odo Brandt",
        amended_at=scorecard_packet.made_at + timedelta(days=1),
    )
    words = replace(amendment, id="0195a0c4-4444-7aaa-8bbb-123456789abc", value=None)
    return replace(scorecard_packet, amendments=(amendment, words))


def forged(path, change):
    content = json.loads(path.read_text("utf-8"))
    change(content["payload"])
    header = {name: content[name] for name in ("kind", "id", "made_at", "made_by")}
    content["sha256"] = sealed_files.digest(header, content["payload"])
    path.write_text(json.dumps(content), "utf-8")
    return path


def test_amendments_come_back_as_they_were(amended, tmp_path):
    write_packet(amended, tmp_path / "a.hiring-packet")
    assert read_packet(tmp_path / "a.hiring-packet") == amended


def test_a_packet_of_an_earlier_version_opens(amended, tmp_path):
    write_packet(amended, tmp_path / "a.hiring-packet")
    path = forged(tmp_path / "a.hiring-packet", lambda payload: payload.pop("amendments"))
    assert read_packet(path) == replace(amended, amendments=())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("interview_id", "another"),
        ("value", 6),
        ("value", "5"),
        ("reason", "  "),
        ("id", "1"),
        ("id", "0195a0c4-4444-7aaa-8bbb-123456789abc"),
        ("amended_at", "2026-03-02T09:30:00"),
    ],
)
def test_forged_amendments_are_refused(amended, tmp_path, field, value):
    write_packet(amended, tmp_path / "a.hiring-packet")
    path = forged(tmp_path / "a.hiring-packet", lambda payload: payload["amendments"][0].update({field: value}))
    with pytest.raises(CannotDo) as told:
        read_packet(path)
    assert told.value.code == "packet-damaged"
