from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hiring_assistant.assets import resource
from hiring_assistant.kits.bank import QuestionBank
from hiring_assistant.kits.linting import lint, lint_note
from hiring_assistant.kits.phrases import Phrases, compiled, letters_of, plain


def codes(text: str) -> set[str]:
    return {finding.code for finding in lint(text)}


@pytest.mark.parametrize(
    "text",
    [
        "How old are you?",
        "What will you do about child care?",
        "Which church do you go to?",
        "Where are you originally from?",
        "Who is your spouse?",
        "How many sick days did you take?",
        "Wie alt sind Sie?",
        "Wann planen Sie, schwanger zu werden?",
        "Quelle est votre nationalité ?",
        "¿Cuántos hijos tiene?",
        "Qual é a sua religião?",
        "Quanti anni ha?",
        "È sposata o ha figli?",
        "Qual è la sua nazionalità?",
        "Ha problemi di salute?",
        "ご結婚されていますか？",
        "何歳ですか。",
        "国籍はどちらですか？",
        "宗教は何ですか？",
        "持病はありますか？",
        "결혼하셨나요?",
        "나이가 어떻게 되세요?",
        "국적이 어디입니까?",
        "종교가 있으신가요?",
        "장애인이신가요?",
        "What is your age?",
        "Your date of\n  birth, please?",
        "Do you plan to have children?",
        "What year did you graduate?",
        "What is your native language?",
        "Are you pregnant?",
        "Do you have any disabilities?",
        "What are your political views?",
        "Have you ever been arrested?",
    ],
)
def test_topics_that_must_not_be_asked(text: str) -> None:
    assert "protected-topic" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "On which page of the agreement did it stand?",
        "How did you manage the storage of the images?",
        "How did you find the race condition?",
        "Tell me about a grace period that you granted.",
        "What was the single most useful thing you did?",
        "Tell me about technical debt that you paid off.",
        "What did your health care industry experience teach you?",
        "How did you price the disability insurance product?",
        "What did the age of the system mean for the migration?",
        "How did you disable the feature?",
        "Tell me about your lead generation.",
        "How did you retire the old service?",
        "What comes naturally to you in a negotiation?",
        "Which office politics stood in the way?",
        "How did you test the weight of each signal?",
        "What didn’t you foresee?",
        "Wie haben Sie technische Schulden abgebaut?",
        "Wie haben Sie die Herkunft der Daten geprüft?",
        "Comment avez-vous travaillé dans le secteur de la santé ?",
        "Come avete disabilitato la funzione?",
        "Quanti anni ha l'azienda su questo mercato e come è cresciuta?",
        "大丈夫だと思った計画で、どんな工夫をしましたか。",
        "システム障害にどう対応しましたか。",
        "多国籍企業で何を学びましたか。",
        "彼女に何を任せましたか。",
        "장애 대응을 어떻게 하셨나요?",
        "다국적 기업에서 무엇을 배우셨나요?",
        "게이트웨이를 어떻게 설계하셨나요?",
    ],
)
def test_only_whole_words_count(text: str) -> None:
    assert codes(text) == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Don't you find that teams matter most?", "leading"),
        ("You like pressure, right?", "leading"),
        ("I assume you know Git?", "leading"),
        ("Do you like to work in teams?", "yes-or-no"),
        ("Have you ever led a team?", "yes-or-no"),
        ("Haben Sie schon ein Team geleitet?", "yes-or-no"),
        ("Which relationship would you bring to a new territory?", "no-situation"),
        ("Was it hard?", "yes-or-no"),
        ("Non crede che il gruppo venga prima, vero?", "leading"),
        ("Ha mai guidato un gruppo?", "yes-or-no"),
        ("Quale cliente sceglierebbe?", "no-situation"),
        ("チームを率いたことがありますか？", "yes-or-no"),
        ("もちろん残業は平気です。", "leading"),
        ("どの顧客を選び、どうしますか？", "no-situation"),
        ("팀을 이끌어 본 적이 있습니까?", "yes-or-no"),
        ("당연히 야근도 괜찮으실 것 같습니다.", "leading"),
    ],
)
def test_ways_of_asking_that_say_little(text: str, code: str) -> None:
    assert codes(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "A customer asks for a third off a day before the quarter ends. What would you do?",
        "What would you do if two deadlines fell on one day?",
        "Have you led a team? Tell me about the hardest week.",
        "Un cliente chiede uno sconto. Che cosa farebbe?",
        "チームを率いたことがありますか。その時のことを教えてください。",
        "もし納期が重なったら、どうしますか？",
        "팀을 이끌어 본 적이 있습니까? 어떤 점이 어려웠는지 말씀해 주세요.",
    ],
)
def test_a_situation_or_a_second_open_question_is_enough(text: str) -> None:
    assert codes(text) == set()


def test_the_shipped_questions_pass(bank: QuestionBank) -> None:
    sources = (*bank.competencies.values(), *bank.patterns.values())
    found = {question.text: lint(question.text) for source in sources for question in source.questions}
    assert {text: findings for text, findings in found.items() if findings} == {}
    probes = {probe for source in sources for question in source.questions for probe in question.probes}
    asked = {probe: [finding.code for finding in lint(probe)] for probe in probes}
    assert [probe for probe, found in asked.items() if {"protected-topic", "leading"} & set(found)] == []


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ("Has two kids, wants to leave at four.", ["two kids"]),
        ("Her husband moves to Lyon; she is 52 years old.", ["husband", "she is 52 years old"]),
        ("seems   a bit old for the team, he is in his late fifties", ["his late fifties"]),
        ("She is pregnant. Told so herself.", ["pregnant"]),
        ("Strong accent, native speaker of Greek.", ["Strong accent", "native speaker"]),
        ("Goes to church on Sundays, no weekends.", ["church"]),
        ("Had cancer two years ago, has ADHD.", ["Had cancer", "ADHD"]),
        ("Good with tools for a woman.", ["for a woman"]),
        ("Ist schwanger, zwei Kinder.", ["schwanger", "Kinder"]),
        ("Sa femme est enceinte.", ["Sa femme", "enceinte"]),
        ("Tiene hijos pequeños.", ["hijos"]),
        ("Tem dois filhos, está grávida.", ["filhos", "grávida"]),
        ("È incinta, due figli piccoli.", ["incinta", "figli"]),
        ("お子さんが二人いて、妊娠中。", ["お子さん", "妊娠"]),
        ("아이가 있고 임신 중이라고 함.", ["아이가 있", "임신"]),
    ],
)
def test_notes_on_what_no_decision_may_rest_on(note: str, words: list[str]) -> None:
    found = lint_note(note)
    assert [finding.words for finding in found] == words
    assert [note[finding.start : finding.end] for finding in found] == words
    assert {finding.code for finding in found} == {"protected-topic"}


@pytest.mark.parametrize(
    "note",
    [
        "Eight years in the health care industry, sold disability insurance.",
        "Knew the age of the system (12 years) and why that mattered.",
        "Managed the page; storage of images; message queues; wage talks.",
        "Retired the legacy billing service. Customer had gone bankrupt.",
        "Religiously updates the CRM after each call.",
        "Lead generation up 40 %. Code generation for the API.",
        "Parent company in Ghent, child processes leaked memory.",
        "Sold medical devices and children's books.",
        "Voted down by the board, kept calm. Office politics handled well.",
        "Christian from procurement was the blocker; Temple Ltd signed.",
        "Gave credit to the team. Race condition found in two days.",
        "Mental health app, 2 m users. Cancer research client.",
        "Gender pay gap report for the board.",
        "Users with disabilities tested it; accessibility first.",
        "Is 20 minutes late. Company is 15 years old.",
        "Old system, young team. Native app, cloud native.",
        "Migration zu Kubernetes, technische Schulden, dritte Partei.",
        "Erfahrung im Gesundheitswesen und mit Krankenkassen.",
        "Projets dans la santé ; à l'origine du projet.",
        "Sector de la salud, multinacional.",
        "Deficiências do sistema corrigidas.",
        "Origine del problema trovata. Input invalido gestito.",
        "大丈夫。工夫して解決。システム障害の対応は早い。",
        "서버 장애를 두 시간 만에 복구. 나이키 캠페인 담당. 다국적 팀.",
    ],
)
def test_notes_on_the_work_raise_no_alarm(note: str) -> None:
    assert lint_note(note) == ()


HARMLESS = st.sampled_from(
    [
        "page",
        "manage",
        "storage",
        "agent",
        "bracelet",
        "embrace",
        "grace",
        "passage",
        "unmarriedly",
        "kidskin",
        "gayety",
    ]
)


@given(st.lists(HARMLESS, max_size=12))
def test_parts_of_words_never_count(words: list[str]) -> None:
    assert lint_note(" ".join(words)) == ()


@given(
    st.text(max_size=60),
    st.sampled_from(["married", "her husband", "date of birth", "妊娠", "임신"]),
    st.text(max_size=60),
)
def test_a_topic_is_found_wherever_it_stands(before: str, topic: str, after: str) -> None:
    text = f"{before}. {topic} .{after}"
    found = [finding for finding in lint_note(text) if finding.start <= len(before) + 2 + 4 < finding.end + 4]
    assert any(finding.words in topic for finding in found)


@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    for finding in (*lint(text), *lint_note(text)):
        assert finding.words
        assert finding.message
        assert text[finding.start : finding.end] == finding.words


def test_every_phrase_can_be_ruled_out_by_its_letters() -> None:
    assert letters_of("how old (are|is) you") == " how old "
    assert letters_of("disabilit(y|ies)") == " disabilit"
    assert letters_of("birth ?date") == " birth"
    assert letters_of("(your|his) age") == " age "
    assert letters_of("pregnan*") == " pregnan"
    assert letters_of("(?<!多)国籍") == "国籍"
    for wrong in ("(a|b)", "husband|wife", "\\d+"):
        with pytest.raises(ValueError, match="brackets"):
            letters_of(wrong)


TOPIC_WORDS = [
    "your age",
    "his age",
    "How  Old are\nyou",
    "Birth date",
    "birthdate",
    "In good faith",
    "she's 52 years old",
]


@pytest.mark.parametrize("text", TOPIC_WORDS)
def test_ruling_out_by_letters_misses_nothing(text: str) -> None:
    content = tomllib.loads(resource("question_bank", "linting.toml").read_text("utf-8"))
    expressions = [e for topic in content["topics"] for e in (*topic["expressions"], *topic["unless"])]
    assert any(True for _ in Phrases(expressions).hits(text, plain(text)))
    everything = {hit[0] for e in expressions for hit in compiled(e).finditer(text)}
    assert {hit[0] for hit in Phrases(expressions).hits(text, plain(text))} == everything
