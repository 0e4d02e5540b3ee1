"""Steps that are counted within a line, and the number of steps that a page states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.roles.counted_line import counted_pieces
from hiring_assistant.roles.stated_count import stated_count
from hiring_assistant.roles.vocabulary import reading_in_language_of

GERMAN = "Das ist der Text und wir sind die mit dem für Sie und auch nicht von der einen"
PORTUGUESE = "A vaga é para uma pessoa que com os nossos e não para uma das as em que"
JAPANESE = "選考はこちらのように進みます"
KOREAN = "전형은 다음과 같이 진행합니다"


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("1) Call. 2) Task. 3) Offer.", ["1) Call.", "2) Task.", "3) Offer."]),
        ("It goes so: 1. Call 2. Task 3. Offer", ["It goes so:", "1) Call", "2) Task", "3) Offer"]),
        (
            "Step 1: a call. Step 2: a task. Step 3: an offer.",
            ["Step 1: a call.", "Step 2: a task.", "Step 3: an offer."],
        ),
        ("① 書類選考 ② 面接 ③ 内定", ["① 書類選考", "② 面接", "③ 内定"]),
        ("A call of 20 minutes, 2 tasks and 3 talks", []),
        ("1) Call and 2) task", []),
        ("In 2) we said 3) and 4)", []),
    ],
)
def test_what_is_counted_within_a_line_is_taken_apart(text: str, pieces: list[str]) -> None:
    assert counted_pieces(text) == pieces


@given(st.text(alphabet="123). ①②③StepA\n", max_size=60))
def test_no_word_is_lost_in_taking_apart(text: str) -> None:
    pieces = counted_pieces(text)
    if pieces:
        joined, whole = ("".join(char for char in told if char.isalnum()) for told in (" ".join(pieces), text))
        assert joined == whole


@pytest.mark.parametrize(
    ("sample", "text", "count"),
    [
        ("", "There are three stages, with an answer after each:", 3),
        ("", "A 4-stage process", 4),
        ("", "Our process has 5 short steps.", 5),
        ("", "After the first two stages you hear from us.", None),
        ("", "Step 2 of the process", None),
        ("", "You lead three people", None),
        (GERMAN, "Unser Verfahren läuft in vier Schritten ab:", 4),
        (PORTUGUESE, "Conheça as cinco etapas:", 5),
        (JAPANESE, "選考は3ステップです", 3),
        (KOREAN, "총 4단계로 진행됩니다", 4),
    ],
)
def test_the_number_of_steps_is_read(sample: str, text: str, count: int | None) -> None:
    with reading_in_language_of(sample):
        assert stated_count(text) == count
