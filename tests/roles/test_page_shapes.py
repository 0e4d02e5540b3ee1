"""Shapes of real pages, one at a time, in words of our own."""

from __future__ import annotations

import textwrap

from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.roles.reading import read_page

Shape = tuple[str, str, str | None, str | None, int, int, int]


def _read(page: str) -> RoleReading:
    return read_page(textwrap.dedent(page).lstrip("\n"), name="page.md")


def _tracks(reading: RoleReading) -> list[Shape]:
    return [
        (
            track.name,
            track.kind.value,
            track.grade,
            track.extends,
            len(track.responsibilities),
            len(track.requirements),
            sum(requirement.nice_to_have for requirement in track.requirements),
        )
        for track in reading.tracks
    ]


def _stages(reading: RoleReading) -> list[tuple[str, tuple[int, int] | None, str | None, bool]]:
    return [(stage.kind.value, stage.minutes, stage.interviewer, stage.optional) for stage in reading.stages]


# Tracks


def test_levels_as_deep_as_their_container_and_lists_higher_than_them() -> None:
    reading = _read("""
        # Baker
        ## Levels
        ### Junior Baker
        ### Job Grade
        A grade 2.
        ## Requirements
        - Hands
        ### Senior Baker
        ### Job Grade
        The Senior Baker is a grade [#4](x).
        ### Responsibilities
        - Extends the Junior Baker responsibilities
        ### Requirements
        - Head
    """)
    assert _tracks(reading) == [
        ("Junior Baker", "level", "2", None, 0, 1, 0),
        ("Senior Baker", "level", "4", "Junior Baker", 1, 1, 0),
    ]


def test_requirements_after_the_specialties_hold_for_the_page() -> None:
    reading = _read("""
        ---
        title: Baker
        ---
        ### Specialisations
        ### Bread
        As a bread baker you will care for the dough. To do this you'll:
        - knead
        - wait
        ### Cake
        You will:
        - decorate
        ### Requirements
        #### Required skills
        - Hands
        #### Desired skills
        - Eyes
    """)
    assert sorted(_tracks(reading)) == [
        ("Baker", "base", None, None, 0, 2, 1),
        ("Bread", "specialty", None, None, 2, 0, 0),
        ("Cake", "specialty", None, None, 1, 0, 0),
    ]


def test_a_level_without_headings_for_its_lists() -> None:
    reading = _read("""
        # Baker
        ## Requirements
        - Hands
        ## Senior Bakers
        Senior Bakers are bakers who meet the following criteria:
        1. Knows flour
           a. rye
           b. wheat
        2. Teaches
    """)
    assert _tracks(reading)[1] == ("Senior Bakers", "level", None, None, 0, 2, 0)
    assert reading.tracks[1].requirements[0].details == ("rye", "wheat")


def test_criteria_under_plain_labels() -> None:
    reading = _read("""
        # Baker
        ## Levels
        ### Senior Baker
        #### Job Grade
        Grade 5.
        Senior Bakers additionally meet these criteria:

        Craft:

        1. One
        1. Two

        People:

        1. Three
    """)
    assert _tracks(reading) == [("Senior Baker", "level", "5", None, 0, 3, 0)]


def test_additional_requirements_of_a_level_inside_the_list_of_the_page() -> None:
    reading = _read("""
        # Baker
        ## Responsibilities
        * Bakes
        ### Senior Bakers
        Senior Bakers carry the additional responsibilities of
        * Teaching
        ## Requirements
        * Hands
        For Senior Bakers, additional requirements apply:
        * Years
        * Bonus: a voice
    """)
    assert _tracks(reading) == [
        ("Baker", "base", None, None, 1, 1, 0),
        ("Senior Bakers", "level", None, "Baker", 1, 2, 1),
    ]


def test_two_lists_of_requirements_and_one_heading_that_is_a_bullet() -> None:
    reading = _read("""
        # Baker
        ## Requirements
        - One
        - Additional Requirements
        - Two
        ## Technical Requirements
        - Three
        *Additional Requirements*
        - Four
        ## Nice-to-haves
        - Five
    """)
    assert _tracks(reading) == [("Baker", "base", None, None, 0, 5, 1)]


def test_labels_inside_requirements_go_on_with_them() -> None:
    reading = _read("""
        # Baker
        ## Requirements
        ### Craft
        - One
        **Character**
        - Two
        ## Example projects
        - None of them
        ## The oven room
        - Not this either
    """)
    assert _tracks(reading) == [("Baker", "base", None, None, 0, 2, 0)]
    assert [section.heading for section in reading.sections if section.markdown] == [
        "Example projects",
        "The oven room",
    ]


def test_extras_among_the_benefits_are_no_requirements() -> None:
    reading = _read("""
        # Baker
        ## Requirements
        - One
        ## Benefits
        - Bread
        **Bonus:**
        - Cake
    """)
    assert _tracks(reading) == [("Baker", "base", None, None, 0, 1, 0)]


def test_grades_in_a_table_with_links_and_a_misspelt_name() -> None:
    reading = _read("""
        # Baker
        | Level | Grade |
        | --- | --- |
        | [Baker, secnod rank](#second-baker) | [Grade 6](x) |
        ## Second Baker
        ### Requirements
        - One
        ## Third Baker
        ### Requirements
        - Two
    """)
    assert [(track.name, track.grade) for track in reading.tracks] == [("Second Baker", "6"), ("Third Baker", None)]


def test_other_ways_to_name_the_track_that_is_extended() -> None:
    reading = _read("""
        # Bakery
        ## Levels
        ### Baker (Intermediate)
        #### Requirements
        - One
        ### Manager, Bakery
        #### Requirements
        - Extends that of the Intermediate Baker
        ### Director, Bakery
        #### Requirements
        - Extends the requirements of a Bakery Manager or a Baker
    """)
    assert [track.extends for track in reading.tracks] == [None, "Baker (Intermediate)", "Manager, Bakery"]


def test_headings_without_a_space_tags_and_lost_bullets() -> None:
    reading = _read("""
        <h1>Baker</h1>
        ##Duties:
        • Bakes
        • Sells
        <strong>Requirements</strong>
        <ul>
        <li>Hands</li>
        <li>Head</li>
        </ul>
    """)
    assert _tracks(reading) == [("Baker", "base", None, None, 2, 2, 0)]


def test_lines_that_lost_their_bullets() -> None:
    reading = _read("""
        Baker

        Responsibilities:
        Bake bread
        Clean the oven

        Requirements:
        Degree required; doctorate preferred
        A wide smile
    """)
    assert reading.title == "Baker"
    assert _tracks(reading) == [("Baker", "base", None, None, 2, 2, 0)]


def test_wrapped_items_and_deep_children() -> None:
    reading = _read("""
        # Baker
        ## Responsibilities
        - Bake bread that keeps
        for three days
        - Prepare
                - flour
                - water
        \t- salt
        - Sell
    """)
    assert [item.text for item in reading.tracks[0].responsibilities] == [
        "Bake bread that keeps for three days",
        "Prepare",
        "Sell",
    ]
    assert reading.tracks[0].responsibilities[1].details == ("flour", "water", "salt")


def test_a_merge_conflict_keeps_both_sides() -> None:
    reading = _read("""
        # Baker
        ## Requirements
        <<<<<<< HEAD
        - Ours
        =======
        - Theirs
        >>>>>>> branch
    """)
    assert [item.text for item in reading.tracks[0].requirements] == ["Ours", "Theirs"]
    assert [(warning.line, warning.code) for warning in reading.warnings] == [(3, "merge-conflict")]


def test_lines_are_those_of_the_source() -> None:
    reading = _read("---\ntitle: Baker\n---\n\n## Requirements\n\n- One\n  - deep\n- Two\n")
    assert [item.line for item in reading.tracks[0].requirements] == [7, 9]


# Stages


def test_steps_that_only_lead_to_steps() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        1. Application
           1. Candidates are asked to give answers to:
              1. Why bread?
              1. Why us?
        1. Practical Assessment
            1. Online skills assessment
            1. Assessment interview
        1. Panel interview consisting of 2 panelists:
            - Head Baker
            - Shop Manager
        1. Decision is made and successful candidates will be made an offer. Additional details are on our page.
    """)
    assert [stage.kind for stage in reading.stages] == [
        StageKind.QUESTIONNAIRE,
        StageKind.EXERCISE,
        StageKind.INTERVIEW,
        StageKind.PANEL,
        StageKind.OFFER,
    ]
    assert [question.text for question in reading.stages[0].questions] == ["Why bread?", "Why us?"]
    assert reading.stages[3].interviewer == "Head Baker, Shop Manager"


def test_steps_as_sentences_of_one_paragraph() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        Candidates go through these steps in this order. We may say no after each.
        Suitable candidates will be invited to a 25 minute screening call with our recruiter.
        Next, candidates will bake a test loaf in a two-hour trial, together with one of our bakers.
        Candidates may be asked to further interviews.
        Successful candidates will be made an offer.
        Additional details about our process are on our hiring page.
    """)
    assert _stages(reading) == [
        ("screening", (25, 25), "recruiter", False),
        ("exercise", (120, 120), "bakers", False),
        ("interview", None, None, True),
        ("offer", None, None, False),
    ]


def test_noun_phrases_counts_and_brackets() -> None:
    reading = _read("""
        # Baker
        ## Interview process
        - 30 minute screening call with one of our Recruiters
        - 2 - 4 30 minute peer interviews
        - Video (or phone) interview with the Director, Bread (VP, Bread for Manager roles)
        - Two 60 Minute Technical Interviews with a member of the Oven team
        - Interview with two shop managers in 45 minute sessions
        - There may be a final executive interview
        *{add the other steps here}
    """)
    assert _stages(reading) == [
        ("screening", (30, 30), "Recruiters", False),
        ("interview", (30, 30), "peer", False),
        ("interview", None, "Director, Bread", False),
        ("interview", (60, 60), "member of the Oven team", False),
        ("interview", (45, 45), "two shop managers", False),
        ("interview", None, "executive", True),
    ]


def test_a_heading_for_each_step() -> None:
    reading = _read("""
        # Baker
        ### Hiring Plan
        #### 1. Screening Call - Recruiter
        About half an hour.
        #### 2. Interview - Head Baker
        45m about your craft.
        #### 3. Mock Presentation - Panel
        You present a loaf.
        ### About us
        We bake.
    """)
    assert _stages(reading) == [
        ("screening", (30, 30), "Recruiter", False),
        ("interview", (45, 45), "Head Baker", False),
        ("exercise", None, "Panel", False),
    ]
    assert reading.stages[2].title == "Mock Presentation - Panel"
    assert reading.sections[-1].markdown == "We bake."


def test_two_interviews_in_one_sentence() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        - Candidates have a first interview with the Head Baker and then one with the owner
    """)
    assert _stages(reading) == [
        ("interview", None, "Head Baker", False),
        ("interview", None, "owner", False),
    ]


def test_several_people_named_in_one_sentence_are_one_stage() -> None:
    reading = _read("""
        # Baker
        ## Interview team and focus area of each person
        Candidates can expect to interview with future peers, the CFO and at least one owner.
    """)
    assert _stages(reading) == [("interview", None, "future peers, the CFO and at least one owner", False)]


def test_who_it_is_with_does_not_decide_the_kind() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        * Candidates may be invited to an interview with a Demo Baker peer
        * Then, candidates will be required to deliver a demo of a cake to a panel of Bakery attendees using the guide
        * Next, candidates talk with a panel consisting of a Head Baker and a Shop Manager
        * Selected candidates receive a short assessment from our recruiters
        * Candidates will then undergo reference checks
    """)
    assert _stages(reading) == [
        ("interview", None, "Demo Baker peer", True),
        ("exercise", None, "panel of Bakery attendees", False),
        ("panel", None, "Head Baker and a Shop Manager", False),
        ("exercise", None, "recruiters", False),
        ("reference", None, None, False),
    ]


def test_steps_that_lost_their_bullets_run_into_the_one_before() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        - Candidates will be invited to a 30 minute screening call
          with our Global
          Recruiters.
        - Next, candidates will have an interview with the Head
        Baker
        Candidates may be invited to a second interview with the owner.
        Successful candidates will be made an offer.
    """)
    assert _stages(reading) == [
        ("screening", (30, 30), "Global Recruiters", False),
        ("interview", None, "Head Baker", False),
        ("interview", None, "owner", True),
        ("offer", None, None, False),
    ]


def test_a_note_that_ran_into_the_last_step() -> None:
    reading = _read("""
        # Baker
        ## Hiring Process
        - Interview with the head baker
        - Executive interview with the owner, if applicable
        Additional details about our process can be found on our page.
    """)
    assert _stages(reading) == [
        ("interview", None, "head baker", False),
        ("interview", None, "owner", True),
    ]
    [section] = [section for section in reading.sections if section.markdown]
    assert section.markdown == "Additional details about our process can be found on our page."


def test_steps_in_a_row_and_headings_in_brackets() -> None:
    reading = _read("""
        # 製パン責任者
        ■ 応募資格
        【必須】
        ・経験3年
        ・体力
        【歓迎】
        ・英語
        ### 選考フロー
        - カジュアル面談 → 一次面接（60分） → 実技課題 → 内定
    """)
    assert _tracks(reading) == [("製パン責任者", "base", None, None, 0, 3, 1)]
    assert [stage.kind.value for stage in reading.stages] == ["screening", "interview", "exercise", "offer"]
    assert [stage.title for stage in reading.stages] == ["カジュアル面談", "一次面接（60分）", "実技課題", "内定"]


def test_a_table_of_steps() -> None:
    reading = _read("""
        # Baker
        ## Interview process
        | Stage | Time | Who |
        | --- | --- | --- |
        | Screening call | 20 minutes | with a recruiter |
        | Trial day | 4 hours | with the head baker |
        | Offer | | |
    """)
    assert _stages(reading) == [
        ("screening", (20, 20), "recruiter", False),
        ("exercise", (240, 240), "head baker", False),
        ("offer", None, None, False),
    ]
    assert [stage.line for stage in reading.stages] == [5, 6, 7]


def test_numbered_lines_with_bold_names() -> None:
    reading = _read("""
        # Baker
        ## How we hire
        **Step 1: Intro call (20 minutes)** - With our shop manager.
        **Step 2: Shop visit** - You meet the team.
        **Step 3: Offer**
    """)
    assert _stages(reading) == [
        ("screening", (20, 20), "shop manager", False),
        ("interview", None, "team", False),
        ("offer", None, None, False),
    ]


def test_a_line_that_leads_to_several_interviews_gives_each_its_slot() -> None:
    reading = _read("""
        # Baker
        ## Interview process
        - A visit with 2 interviews of 45 minutes each:
          - Craft interview
          - Values interview
        - Interviews with:
          - Head Baker
          - Shop Manager
    """)
    assert _stages(reading) == [
        ("interview", (45, 45), None, False),
        ("interview", (45, 45), None, False),
        ("interview", None, "Head Baker, Shop Manager", False),
    ]


def test_a_step_outside_the_process_is_no_stage() -> None:
    reading = _read("""
        # Baker
        ## Responsibilities
        - Do screening calls with applicants
        ## Requirements
        - A technical interview is part of the hiring process for this position
    """)
    assert reading.stages == ()
    assert _tracks(reading) == [("Baker", "base", None, None, 1, 1, 0)]


def test_what_fits_nowhere_is_a_section() -> None:
    reading = _read("""
        Ten reasons to bake:

        1. Bread
        1. Warmth

        # Baker
        {{% include "rota" %}}
        ## Performance Indicators
        To Be Determined
    """)
    assert [(section.heading, section.markdown) for section in reading.sections if section.markdown] == [
        ("", "1. Bread\n1. Warmth"),
        ("", '{{% include "rota" %}}'),
        ("Performance Indicators", "To Be Determined"),
    ]


def test_a_page_of_a_whole_track_kind() -> None:
    reading = _read("# Baker\n\n## Requirements\n\n- One\n")
    assert reading.tracks[0].kind is TrackKind.BASE
    assert reading.tracks[0].name == reading.title == "Baker"


def test_who_is_asked_and_answered_and_a_sentence_of_ours_is_nobody() -> None:
    reading = _read("""
        # Ferry Clerk
        ## Hiring process
        ### Talk on board
        Who? An engineer and the crew manager. 40 minutes.
        ### Papers
        For clerks we do expect to see a reference from a harbour.
        ### Timetable task
        We bring you in to the office for an hour.
    """)
    assert [(stage.kind.value, stage.interviewer) for stage in reading.stages] == [
        ("panel", "engineer and the crew manager"),
        ("other", None),
        ("exercise", None),
    ]


def test_a_line_in_brackets_on_the_process_is_a_heading_whatever_else_it_says() -> None:
    reading = _read("""
        # 등대 관리원
        [자격요건]
        - 항해등 정비 경력
        - 3교대 근무 가능

        [등대 연구소 합류 여정]
        서류전형 -> 폰 인터뷰 -> 현장 과제 -> 최종 합격
    """)
    assert [stage.kind.value for stage in reading.stages] == ["other", "interview", "exercise", "offer"]
    assert len(reading.tracks[0].requirements) == 2
