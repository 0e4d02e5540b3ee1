"""Reports without names."""

from dataclasses import replace

import pytest
import report_sample

from hiring_assistant.exchange.masking import NameHider, without_names

NAMES = ("Dana", "Whitfield", "Ilka", "Brenner", "Robin", "Okafor", "Sunniva", "Dahl", "Marchetti", "Amaru", "Quispe")


def test_people_are_called_by_their_part():
    review, facts = without_names(report_sample.make_review(), report_sample.make_facts())
    assert review.candidate == facts.candidate.name == "Candidate"
    assert [card.interviewer for card in review.cards] == [f"Interviewer {number}" for number in range(1, 6)]
    assert facts.made_by == "Interviewer 2"
    assert [decision.decided_by for decision in facts.decisions][:2] == ["Interviewer 1", "Interviewer 2"]
    assert facts.decisions[2].undone_by == "Person 1"
    assert facts.candidate.email == ""


def test_names_go_from_texts_as_well():
    review, facts = without_names(report_sample.make_review(), report_sample.make_facts())
    texts = [note.text for card in review.cards for note in card.evidence]
    texts += [decision.reason for decision in facts.decisions]
    assert "Waiting for the budget; Candidate knows." in texts
    assert not [name for name in NAMES for text in texts if name in text]


def test_words_that_only_contain_a_name_stay():
    review = replace(report_sample.make_review(1), candidate="Art van Ek")
    card = review.cards[0]
    card = replace(
        card, scorecard=replace(card.scorecard, pros="Art starts early. Ek! EK, ART van Ek, Artful, partly.")
    )
    facts = report_sample.make_facts()
    facts = replace(facts, candidate=replace(facts.candidate, name="Art van Ek"))
    found, _ = without_names(replace(review, cards=(card,)), facts)
    assert found.cards[0].scorecard.pros == "Candidate starts early. Ek! EK, Candidate, Artful, partly."


def test_a_name_with_signs_of_patterns():
    review = replace(report_sample.make_review(1), candidate="A.*(b) [c]+")
    found, _ = without_names(review, report_sample.make_facts())
    assert found.candidate == "Candidate"


@pytest.mark.parametrize(
    ("name", "text", "hidden"),
    [
        ("José Peña", "Jose said it, PEÑA too, and Pen\u0303a again.", "X said it, X too, and X again."),
        ("Lea Strauß", "strauß, STRAUSS and Strauß's work", "X, X and X's work"),
        ("山田 花子", "山田さんは花子と言った", "XさんはXと言った"),
        ("김민수", "김민수는 빨랐다", "X는 빨랐다"),
        ("李 娜", "李娜说完了", "X说完了"),
        ("Jean-Luc Roy", "Luc Roy, Jean-Luc, royal", "X X, X-X, royal"),
        (
            "Anna von der Tann",
            "Von der Tann kam von der Arbeit; Anna von der Tann.",
            "Von der X kam von der Arbeit; X.",
        ),
    ],
)
def test_names_are_found_however_they_are_written(name: str, text: str, hidden: str) -> None:
    assert NameHider({name: "X"})(text) == hidden


def test_a_whole_name_is_its_owners_also_where_it_is_part_of_anothers() -> None:
    hide = NameHider({"Kim Sand": "A", "Sand": "B"})
    assert hide("Kim Sand met Sand, not Kim") == "A met B, not A"


def test_names_of_two_letters_are_hidden_where_readers_must_not_guess() -> None:
    assert NameHider({"Jo Ek": "X"})("Jo Ek and Jo, ek! Joke") == "X and Jo, ek! Joke"
    assert NameHider({"Jo Ek": "X"}, short=True)("Jo Ek and Jo's log, ek! Joke") == "X and X's log, ek! Joke"
