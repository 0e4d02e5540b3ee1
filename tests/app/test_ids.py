"""Ids sort by time and never repeat."""

from __future__ import annotations

import uuid

from hiring_assistant.app.ids import new_id


def test_ids_are_version_7_in_order_and_unique() -> None:
    made = [new_id() for _ in range(5_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {uuid.UUID(id_).version for id_ in made} == {7}
    assert {uuid.UUID(id_).variant for id_ in made} == {uuid.RFC_4122}
