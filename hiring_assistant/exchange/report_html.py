"""A candidate's report as one HTML file that prints well, without scripts or anything from elsewhere.

The order follows the rules for decisions: score with coverage and bounds first, then the spread, the evidence, and
the human judgement apart from the figures.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from hiring_assistant.domain.decision import Decision
from hiring_assistant.domain.interview import Note
from hiring_assistant.domain.review import Gate, RequirementFigures, Review, ReviewedCard
from hiring_assistant.domain.scorecard import Recommendation
from hiring_assistant.exchange import wording
from hiring_assistant.exchange.markup import note_html
from hiring_assistant.exchange.masking import without_names
from hiring_assistant.exchange.report_facts import ReportFacts
from hiring_assistant.exchange.report_page import html_page
from hiring_assistant.exchange.report_style import BROWSER_CSS, CSS

_NAMED_COLUMNS = 5
"""With more scorecards than this the columns are numbered and a key names them."""
_FEW_COLUMNS = 4
"""So many columns share the width below; fewer do not grow wider."""
_LONG_NAME = 60
_COLUMNS_WIDTH = 50
"""Share of the page's width for all scorecards together, in percent."""


def report_html(review: Review, facts: ReportFacts) -> str:
    """The whole page for a browser; ``facts.with_names`` off takes names out first."""
    return _page(review, facts, CSS + BROWSER_CSS)


def report_html_for_pdf(review: Review, facts: ReportFacts) -> str:
    """The same page with the style that Qt's text layout understands."""
    return _page(review, facts, CSS)


def _page(review: Review, facts: ReportFacts, css: str) -> str:
    if not facts.with_names:
        review, facts = without_names(review, facts)
    parts = (
        _title(review, facts),
        _tiles(review),
        _gates(review),
        _matrix(review),
        _checks(review),
        _evidence(review, facts),
        _amendments(review),
        _debrief(review, facts),
        _takeaways(review),
        _recommendations(review),
        _decisions(facts),
        _fidelity(review),
        _made_from(review, facts),
    )
    return html_page(f"{review.candidate}, {review.role}", css, parts)


def _title(review: Review, facts: ReportFacts) -> str:
    stage = facts.stage(facts.candidate.stage)
    place = f"Stage {facts.candidate.stage} of {len(facts.stages)}" if facts.stages else ""
    if stage:
        place += f", {stage.title}"
    words = [review.role, *([review.track] if review.track != review.role else []), place]
    words.append(wording.STATE[facts.candidate.state])
    long = ' class="long"' if len(review.candidate) > _LONG_NAME else ""
    return (
        f'<h1{long} dir="auto">{escape(review.candidate)}</h1>\n'
        f'<p class="sub">{escape(" · ".join(word for word in words if word))}</p>'
    )


def _tiles(review: Review) -> str:
    tiles = (
        ("Score, of 5", *wording.score_words(review)),
        ("Assessed", *wording.coverage_words(review)),
        ("Largest gap", *wording.gap_words(review)),
        ("Interviewers agree", *wording.agreement_words(review)),
    )
    cells = "".join(
        f'<td class="tile" width="25%" valign="top"><p class="label">{label}</p><p class="big">{escape(figure)}</p>'
        f'<p class="small">{escape(words)}</p></td>'
        for label, figure, words in tiles
    )
    return f'<table width="100%" cellspacing="3" cellpadding="0"><tr>{cells}</tr></table>'


def _gates(review: Review) -> str:
    sentences = wording.must_have_words(review)
    if not sentences:
        return ""
    kind = "ok" if len(sentences) == 1 else "gate"
    text = " ".join(escape(sentence) for sentence in sentences)
    return f'<table width="100%" cellspacing="3" cellpadding="0"><tr><td class="{kind}">{text}</td></tr></table>'


def _matrix(review: Review) -> str:
    if not review.requirements:
        return "<h2>Ratings</h2><p>This kit has no requirements to rate.</p>"
    named = len(review.cards) <= _NAMED_COLUMNS
    weights = {figures.requirement.weight for figures in review.requirements}
    width = _COLUMNS_WIDTH // max(len(review.cards), _FEW_COLUMNS)
    heads = [_column_head(number, card, named, width) for number, card in enumerate(review.cards, start=1)]
    weight_head = '<th class="th" valign="bottom" width="7%">Weight</th>' if len(weights) > 1 else ""
    head = (
        f'<tr><th class="th" align="left" valign="bottom">Requirement</th>{weight_head}{"".join(heads)}'
        '<th class="th" valign="bottom" width="7%">Mean</th><th class="th" valign="bottom" width="9%">Spread</th></tr>'
    )
    rows = "".join(_matrix_row(figures, review.cards, len(weights) > 1) for figures in review.requirements)
    notes = ["1 well below, 2 below, 3 meets, 4 above, 5 well above.", "n/a: not assessed.", "–: not part of it."]
    notes.append("Spread: how far ratings lie from their mean, on average, in points.")
    if len(weights) == 1:
        notes.append("All requirements weigh the same.")
    return (
        f'<h2>Ratings</h2>\n<table class="matrix" width="100%" cellspacing="3" cellpadding="0">'
        f"<thead>{head}</thead><tbody>{rows}</tbody></table>\n"
        f'<p class="small">{" ".join(notes)}</p>\n{"" if named else _column_key(review.cards)}'
    )


def _column_head(number: int, card: ReviewedCard, named: bool, width: int) -> str:
    text = str(number)
    if named:
        text = f"{escape(wording.short(card.interviewer))}<br>{escape(wording.short(card.stage_title))}"
    return f'<th class="th" valign="bottom" width="{width}%">{text}</th>'


def _column_key(cards: Iterable[ReviewedCard]) -> str:
    names = (
        f"<b>{number}</b> {escape(wording.short(card.interviewer, 60))}, {escape(wording.short(card.stage_title, 60))}"
        for number, card in enumerate(cards, start=1)
    )
    return f'<p class="small">Columns: {" · ".join(names)}</p>'


def _matrix_row(figures: RequirementFigures, cards: Iterable[ReviewedCard], with_weight: bool) -> str:
    requirement = figures.requirement
    warn = " warn" if figures.discuss else ""
    kind = "" if requirement.must_have else ' <span class="small">nice to have</span>'
    weight = f'<td class="num mute" valign="middle">{requirement.weight:g}</td>' if with_weight else ""
    spread = wording.spread_words(figures)
    if figures.discuss:
        spread = f'<span class="warnink">{spread}</span><br><span class="warnink small">discuss</span>'
    cells = "".join(_cell(card, requirement.id) for card in cards)
    return (
        f'<tr><td class="req{warn}" valign="middle" dir="auto">{escape(requirement.text)}{kind}</td>{weight}{cells}'
        f'<td class="num{warn}" valign="middle"><b>{wording.mean_words(figures)}</b></td>'
        f'<td class="num{warn}" valign="middle">{spread}</td></tr>'
    )


def _cell(card: ReviewedCard, requirement_id: str) -> str:
    text, meaning = wording.cell_words(card, requirement_id)
    return f'<td class="cell {_colour(text)}" align="center" valign="middle" title="{escape(meaning)}">{text}</td>'


def _colour(text: str) -> str:
    return {"–": "cx", "n/a": "cn"}.get(text, f"c{text}")


def _checks(review: Review) -> str:
    """Credentials and logistics, which are checked and not rated: what was answered by whom."""
    nice = ' <span class="small">nice to have</span>'
    rows = "".join(
        f'<tr><td class="line" width="50%" valign="top" dir="auto">{escape(requirement.text)}'
        f"{'' if requirement.must_have else nice}</td>"
        f'<td class="line" width="16%" valign="top">{_gate(review, requirement.id)}</td>'
        f'<td class="line" valign="top">{_answers(review, requirement.id)}</td></tr>'
        for requirement in review.checked
    )
    if not rows:
        return ""
    return f'<h2>Checks</h2>\n<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>'


def _gate(review: Review, requirement_id: str) -> str:
    gate = review.gate(requirement_id)
    if gate is None:
        return ""
    kind = "" if gate is Gate.MET else ' class="warnink"'
    return f"<span{kind}>{wording.GATE[gate]}</span>"


def _answers(review: Review, requirement_id: str) -> str:
    answers = ((card.interviewer, wording.check_words(card, requirement_id)) for card in review.cards)
    return "<br>".join(f"{escape(who)}: <b>{said}</b>" for who, said in answers if said) or "nobody checked it"


def _evidence(review: Review, facts: ReportFacts) -> str:
    parts = ["<h2>Evidence</h2>"]
    for figures in review.requirements:
        shown = "".join(_evidence_row(card, figures.requirement.id, facts) for card in review.cards)
        shown += _without_evidence(review.cards, figures.requirement.id)
        if shown:
            parts.append(f'<h3 dir="auto">{escape(figures.requirement.text)}</h3>{shown}')
    if len(parts) == 1:
        parts.append("<p>No evidence was noted.</p>")
    return "\n".join(parts)


def _notes_for(card: ReviewedCard, requirement_id: str) -> list[Note]:
    return [note for note in card.evidence if requirement_id in note.evidence_for]


def _evidence_row(card: ReviewedCard, requirement_id: str, facts: ReportFacts) -> str:
    notes = _notes_for(card, requirement_id)
    if not notes:
        return ""
    text, meaning = wording.cell_words(card, requirement_id)
    said = f", {meaning}" if text == "n/a" else ""
    lines = "".join(_note(note, card, facts) for note in notes)
    # A table for each, because Qt keeps a table on one page but not a row of one.
    return (
        '<table width="100%" cellspacing="3" cellpadding="0"><tr>'
        f'<td class="cell badge {_colour(text)}" width="26" align="center" valign="top">{text}</td><td class="line">'
        f'<p><b>{escape(card.interviewer)}</b> <span class="mute">{escape(card.stage_title + said)}</span></p>'
        f"{lines}</td></tr></table>"
    )


def _without_evidence(cards: Iterable[ReviewedCard], requirement_id: str) -> str:
    """Who rated without a note, and who did not assess and why, in a line each."""
    rated, not_assessed = [], []
    for card in cards:
        rating = card.scorecard.rating(requirement_id)
        if rating is not None and not _notes_for(card, requirement_id):
            if rating.reason is None:
                rated.append(f"{card.interviewer} {rating.value}")
            else:
                not_assessed.append(f"{card.interviewer} ({wording.NOT_ASSESSED[rating.reason]})")
    lines = (("Rated without evidence", rated), ("Not assessed", not_assessed))
    return "".join(f'<p class="small">{label}: {escape(", ".join(names))}.</p>' for label, names in lines if names)


def _note(note: Note, card: ReviewedCard, facts: ReportFacts) -> str:
    question = facts.question_text(card.stage, note.question_id)
    asked = f" {escape(question)}" if question else ""
    return f'<p class="small">{wording.clock(note.elapsed_ms)}{asked}</p><div dir="auto">{note_html(note.text)}</div>'


def _amendments(review: Review) -> str:
    """What interviewers would say otherwise after submitting; the matrix above shows what they submitted."""
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    rows = "".join(
        f'<tr><td class="line" width="32%" valign="top" dir="auto">'
        f"{escape(texts.get(amendment.requirement_id, ''))}</td>"
        f'<td class="line" width="20%" valign="top">{escape(card.interviewer)}<br><span class="small">'
        f"{wording.on(amendment.amended_at)}{', in the debrief' if amendment.debrief_id else ''}</span></td>"
        f'<td class="line" width="12%" valign="top">{wording.amended_words(card, amendment)}</td>'
        f'<td class="line" valign="top" dir="auto">{escape(amendment.reason)}</td></tr>'
        for card in review.cards
        for amendment in card.amendments
    )
    if not rows:
        return ""
    head = "".join(f'<th class="th" align="left">{name}</th>' for name in ("Requirement", "Who", "Rating", "Reason"))
    return (
        '<h2>Amended after submitting</h2>\n<p class="small">Said after the scorecard was submitted, when others\' may '
        "have been seen. Part of no figure in this report.</p>\n"
        f'<table width="100%" cellspacing="0" cellpadding="0"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _debrief(review: Review, facts: ReportFacts) -> str:
    debrief = facts.debrief
    if debrief is None or not (facts.agreed or debrief.summary.strip()):
        return ""
    texts = {figures.requirement.id: figures.requirement.text for figures in review.requirements}
    rows = "".join(
        f'<tr><td class="line" width="45%" valign="top" dir="auto">{escape(texts.get(outcome.requirement_id, ""))}</td>'
        f'<td class="line" width="12%" valign="top"><b>{outcome.value or "left open"}</b></td>'
        f'<td class="line" valign="top" dir="auto">{note_html(outcome.text)}</td></tr>'
        for outcome in facts.agreed
    )
    table = f'<table width="100%" cellspacing="0" cellpadding="0">{rows}</table>' if rows else ""
    when = wording.on(debrief.started_at) + ("" if debrief.ended_at else ", not ended yet")
    return (
        f'<h2>What the debrief agreed on</h2>\n<p class="small">Held by {escape(debrief.held_by)}, {when}. It is part '
        f'of no figure.</p>\n<div dir="auto">{note_html(debrief.summary)}</div>\n{table}'
    )


def _takeaways(review: Review) -> str:
    parts = []
    for card in review.cards:
        written = (
            ("", card.scorecard.takeaways),
            ("Strengths", card.scorecard.pros),
            ("Concerns", card.scorecard.cons),
        )
        blocks = "".join(
            (f'<p class="label">{label}</p>' if label else "") + f'<div dir="auto">{note_html(text)}</div>'
            for label, text in written
            if text.strip()
        )
        if blocks:
            parts.append(
                f'<h3>{escape(card.interviewer)} <span class="small">{escape(card.stage_title)}, '
                f"{wording.on(card.submitted_at)}</span></h3>\n"
                f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td>{blocks}</td></tr></table>'
            )
    return "\n".join(["<h2>Take-aways, strengths and concerns</h2>", *parts]) if parts else ""


def _recommendations(review: Review) -> str:
    if not review.recommendations:
        return ""
    counts = dict(review.recommendations)
    total = " · ".join(
        f"<b>{counts[vote]}</b> {wording.RECOMMENDATION[vote]}" for vote in reversed(Recommendation) if vote in counts
    )
    rows = "".join(
        f'<tr><td class="line">{escape(card.interviewer)}</td><td class="line mute">{escape(card.stage_title)}</td>'
        f'<td class="line"><b>{wording.RECOMMENDATION[card.recommendation]}</b></td></tr>'
        for card in review.cards
        if card.recommendation
    )
    return (
        f"<h2>Recommendations</h2>\n<p>{total}</p>\n"
        f'<p class="small">What interviewers judged overall, given last. It is part of no figure above.</p>\n'
        f'<table cellspacing="0" cellpadding="0" width="70%">{rows}</table>'
    )


def _decisions(facts: ReportFacts) -> str:
    if not facts.decisions:
        return "<h2>Decisions</h2><p>Nothing has been decided yet.</p>"
    rows = "".join(_decision_row(decision, facts) for decision in facts.decisions)
    head = "".join(f'<th class="th" align="left">{name}</th>' for name in ("When", "Decision", "By", "Reason"))
    return (
        f'<h2>Decisions</h2>\n<table width="100%" cellspacing="0" cellpadding="0"><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _decision_row(decision: Decision, facts: ReportFacts) -> str:
    stage = facts.stage(decision.stage)
    where = f"stage {decision.stage}" + (f", {escape(stage.title)}" if stage else "")
    what = f'<b>{wording.DECISION[decision.kind]}</b><br><span class="small">{where}</span>'
    if decision.undone_at:
        by = f" by {escape(decision.undone_by)}" if decision.undone_by else ""
        what += f'<br><span class="warnink">undone {wording.when(decision.undone_at)}{by}</span>'
    reason = escape(decision.reason)
    if decision.against:
        override = escape(f"{wording.against_words(decision.against)} {decision.override_reason}".strip())
        reason += ("<br>" if reason else "") + f'<span class="warnink">{override}</span>'
    reason = reason or '<span class="mute">–</span>'
    return (
        f'<tr><td class="line" width="25%" valign="top">{wording.when(decision.decided_at)}</td>'
        f'<td class="line" width="26%" valign="top">{what}</td>'
        f'<td class="line" width="18%" valign="top">{escape(decision.decided_by)}</td>'
        f'<td class="line" valign="top" dir="auto">{reason}</td></tr>'
    )


def _fidelity(review: Review) -> str:
    kept = review.fidelity
    skipped = "".join(
        f'<li dir="auto">{escape(left.question)} '
        f'<span class="mute">{escape(left.reason or "no reason given")}</span></li>'
        for left in kept.skipped
    )
    counts = (
        f"{kept.asked} of {wording.count(kept.planned, 'planned question', 'planned questions')} asked, "
        f"{len(kept.skipped)} skipped, {kept.added} added by interviewers."
    )
    return f"<h2>How closely interviews kept to the kit</h2>\n<p>{counts}</p>" + (
        f"\n<p>Skipped:</p>\n<ul>{skipped}</ul>" if skipped else ""
    )


def _made_from(review: Review, facts: ReportFacts) -> str:
    return f'<h2>What this was made from</h2>\n<p class="mute">{escape(made_from(review, facts))}</p>'


def made_from(review: Review, facts: ReportFacts) -> str:
    """One paragraph: scorecards, kit, role version, who made it when and with what."""
    kit = "no kit" if facts.kit_number is None else f"kit {facts.kit_number}"
    names = "" if facts.with_names else " Names were replaced; texts may still tell who is meant."
    return (
        f"{wording.count(len(review.cards), 'submitted scorecard', 'submitted scorecards')}, {kit}, "
        f"version {facts.role_version} of the role page. Made {wording.when(facts.made_at)} by {facts.made_by} with "
        f"Hiring Assistant {facts.program_version}. Scores are means of ratings that people gave; weights were set by "
        f"people beforehand; nothing missing was filled in.{names}"
    )
