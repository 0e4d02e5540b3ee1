"""Job postings as they stand on websites of small employers, job boards and handbooks: what each of them does its own
way."""

from __future__ import annotations

from hiring_assistant.domain.role import RoleReading, StageKind, TrackKind
from hiring_assistant.roles.reading import read_page


def _counts(reading: RoleReading) -> list[tuple[str, int, int]]:
    return [(track.name, len(track.responsibilities), len(track.requirements)) for track in reading.tracks]


def test_whom_a_job_is_not_for_asks_for_nothing() -> None:
    page = """# Lock Keeper

## Why you should or should not apply

You should apply if:

- You like water
- You know your way around a winch

The canal is not to everybody's taste. You should not apply if:

- You sleep through alarms
- You dislike rain
"""
    assert _counts(read_page(page)) == [("Lock Keeper", 0, 2)]
    french = """# Éclusière

## Vos missions

- Ouvrir les portes
- Saluer les bateaux

## Profil recherché

- Permis bateau
- Bonne condition physique

## Passez votre chemin si

- Vous craignez la pluie
- Vous n'aimez pas le silence
"""
    assert _counts(read_page(french)) == [("Éclusière", 2, 2)]


def test_headings_that_name_positions_are_tracks() -> None:
    page = """# 採用情報

#### 募集職種：灯台守

**業務内容：**

- 灯台の点検
- 航海日誌の記入

**応募条件：**

- 小型船舶免許をお持ちの方

#### 募集職種：気象観測員

**業務内容：**

- 風速の観測

**応募条件：**

- 気象の知識がある方
- 夜勤ができる方
"""
    assert _counts(read_page(page)) == [("募集職種：灯台守", 2, 1), ("募集職種：気象観測員", 1, 2)]


def test_fields_that_recur_in_each_level_are_what_it_asks_for() -> None:
    page = """# Cartographer

## Responsibilities

- Draw maps

## Levels

### Cartographer (Intermediate)

The Cartographer is a job grade [level 5](/grades).

#### Craft

- Draws coasts by hand
- Knows three projections

#### Working with others

- Explains a map to sailors

### Senior Cartographer

The Senior Cartographer is a job grade [level 6](/grades).

#### Craft

- Plans a whole atlas

#### Working with Others

- Leads surveys
- Teaches juniors
"""
    reading = read_page(page)
    assert _counts(reading) == [
        ("Cartographer", 1, 0),
        ("Cartographer (Intermediate)", 0, 3),
        ("Senior Cartographer", 0, 3),
    ]
    assert [track.grade for track in reading.tracks] == [None, "5", "6"]


def test_fields_of_a_page_about_one_level() -> None:
    page = """# Glassblower

## Knowledge and skill

- Knows how glass cools
- Works two colours at once

## Output

- Finishes ten vases a day
- Wastes little

## Communication

- Explains a flaw calmly
- Listens to customers
"""
    assert _counts(read_page(page)) == [("Glassblower", 0, 6)]


def test_a_shorter_name_of_the_role_is_built_on() -> None:
    page = """---
title: Harbour Ferry Pilot
---

| Level | Grade |
| -- | -- |
| Harbour Ferry Pilot | 6 |
| Senior Harbour Ferry Pilot | 7 |

### Harbour Ferry Pilot

#### Responsibilities

- Steer the ferry

#### Requirements

- A master's licence

### Senior Harbour Ferry Pilot

#### Senior Harbour Ferry Pilot Responsibilities

All of the responsibilities of a Ferry Pilot plus the following:

- Train new pilots

#### Senior Harbour Ferry Pilot Requirements

- Ten years at sea
"""
    reading = read_page(page)
    assert [(track.name, track.kind, track.grade, track.extends) for track in reading.tracks] == [
        ("Harbour Ferry Pilot", TrackKind.LEVEL, "6", None),
        ("Senior Harbour Ferry Pilot", TrackKind.LEVEL, "7", "Harbour Ferry Pilot"),
    ]


def test_two_tracks_never_build_on_each_other() -> None:
    page = """# Dispatch

## Levels

### Manager, Dispatch Night

#### Requirements

- Extends that of the Senior Dispatch Night Manager requirements
- Calm at four in the morning

### Senior Manager, Dispatch Night

#### Requirements

- Extends that of the Manager, Dispatch Night requirements
- Ten years of nights
"""
    assert [track.extends for track in read_page(page).tracks] == [None, "Manager, Dispatch Night"]


def test_entries_of_a_website_with_the_title_behind_the_text() -> None:
    page = """---
title: Archivist
sections:
  - content: >-
      You will have these tasks:


      1. Sorting maps

      2. Answering letters
    title: What you will do
  - title: About you
    content: >-
      * Patience with dust

      * A steady hand
  - content: |-
      1. Send us a letter

      2. Interview with the head archivist

      3. Offer
    title: Application process
---
"""
    reading = read_page(page)
    assert _counts(reading) == [("Archivist", 2, 2)]
    assert [stage.kind for stage in reading.stages] == [StageKind.OTHER, StageKind.INTERVIEW, StageKind.OFFER]


def test_one_more_talk_told_behind_the_list() -> None:
    page = """# Beekeeper

## Requirements

- No fear of bees

## Hiring process

- You will receive a short questionnaire
- You will have a 30 minute screening call
- You will talk for 45+ minutes with a beekeeper

It is possible you may have an additional 60 minute interview with the Head of Honey.

If all goes well, you will be made an offer.
"""
    stages = read_page(page).stages
    assert [stage.minutes for stage in stages] == [None, (30, 30), (45, 45), (60, 60), None]
    assert [stage.optional for stage in stages] == [False, False, False, True, False]
    assert stages[3].interviewer == "Head of Honey"


def test_more_about_the_interviews_is_no_step() -> None:
    page = """# Miller

## Hiring process

1. Informal chat with the owner
2. Trial day
3. Two interviews of 45 minutes each
4. Final decision

**Additional information about the two interviews:**

- each interview has two people from the mill
- questions are the same for everybody
"""
    assert len(read_page(page).stages) == 4


def test_steps_below_a_line_about_the_next_steps() -> None:
    page = """# Weaver

**Requirements:**

- Three years at a loom
- Good eyes

**If your experience matches our requirements, be ready for the next steps:**

- Video questions (about 10 minutes)
- Completing your profile
- 30 minutes screening call with our recruiter
- Interview with our weavers
- Feedback
"""
    reading = read_page(page)
    assert _counts(reading) == [("Weaver", 0, 2)]
    assert len(reading.stages) == 5


def test_tasks_in_bold_groups_below_an_empty_bold_heading() -> None:
    page = """# Coordinatrice

**Missions**

**Gestion du jardin**

Plantations :

- Choisir les plants
- Commander la terre

**Accueil**

- Recevoir les visiteurs

**Compétences**

- Aimer la pluie
"""
    assert _counts(read_page(page)) == [("Coordinatrice", 3, 1)]


def test_entries_in_paragraphs_that_end_in_semicolons() -> None:
    page = """# Tecnico di mulino

Posizione:

La risorsa lavora al mulino vecchio.

Controllo delle macine;

Registro delle consegne;

Pulizia dei canali.

Requisiti:

Diploma tecnico;

Patente B.
"""
    assert [len(track.responsibilities) for track in read_page(page).tracks] == [3]


def test_the_first_heading_is_the_title_of_a_page_with_usual_ones_only() -> None:
    assert read_page("## Requirements\n\n- Patience\n- Boots\n", name="page.md").title == "Requirements"
    assert read_page("We need patience and boots in this job.\n", name="lock-keeper.md").title == "lock keeper"


def test_capitals_over_lines_that_lost_their_bullets() -> None:
    page = """# Marceneiro

Suas atividades serão:

Cortar tábuas.
Lixar mesas.
Atender clientes.

Requisitos obrigatórios:

Experiência com madeira;
Boa visão.

NOSSA OFICINA POR DENTRO

Café à vontade;
Plano de saúde;
Bicicleta da casa;
Horário livre
"""
    assert _counts(read_page(page)) == [("Marceneiro", 3, 2)]


def test_what_is_a_plus_behind_brackets() -> None:
    page = """# Interpreter

## Requirements

- Excellent English; fluency in Chinese (Mandarin) is a plus.
- A degree in languages. A second one (in any field, e.g. law) is a plus.
- Knowledge of sign language (any) is a plus
- Ideally you know our harbour. Experience with crowds is a must.
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True, False]


def test_levels_that_stand_among_the_specialties() -> None:
    page = """# Lighthouse Keeper

## Requirements

- No fear of heights

## Specialties

### Lighthouse Keeper (Islands)

In addition to the requirements for the Lighthouse Keeper, the island specialty requires:

- A boat licence

### Head of Lights

#### Job Grade

The Head of Lights is a grade 9.

#### Responsibilities

- Lead all keepers
"""
    reading = read_page(page)
    assert [(track.name, track.kind, track.grade) for track in reading.tracks] == [
        ("Lighthouse Keeper", TrackKind.BASE, None),
        ("Lighthouse Keeper (Islands)", TrackKind.SPECIALTY, None),
        ("Head of Lights", TrackKind.LEVEL, "9"),
    ]
    assert _counts(reading)[1] == ("Lighthouse Keeper (Islands)", 0, 1)
    assert reading.tracks[1].extends == "Lighthouse Keeper"


def test_what_is_recommended_is_nice_to_have() -> None:
    page = """# Rigger

## Requirements

- Knows the recommended practices for ropes
- A year at sea, recommended
- Splicing wire won't hurt
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True, True]


def test_a_ladder_without_headings_for_its_lists_asks_for_what_it_expects() -> None:
    page = """# Ferry Crew Roles

## Junior Deckhand

#### I keep the deck safe

- I coil every line
- I report what is loose

#### I learn

- I ask before I pull

## Deckhand
> One who can be left alone with a winch.

#### I keep the deck safe

- I check the lines of others

## Senior Deckhand

#### I teach

- I show newcomers each knot
- I run the drills
"""
    reading = read_page(page)
    assert _counts(reading) == [("Junior Deckhand", 0, 3), ("Deckhand", 0, 1), ("Senior Deckhand", 0, 2)]
    assert all(track.kind is TrackKind.LEVEL for track in reading.tracks)


def test_areas_that_stand_among_the_levels_are_specialties() -> None:
    page = """# Ferry Engineer

## Responsibilities

- Keep the engines running

## Levels

### Senior

#### Responsibilities

- Plan the winter overhaul

### Night Traffic

#### Requirements

- Night vision certificate

### Cable: Upper River

#### Requirements

- Rope access ticket

### Winches

Winch engineers build on what others leave, in addition to winches of the lower river.

#### Requirements

- Knows wire ropes
"""
    reading = read_page(page)
    kinds = [(track.name, track.kind, track.extends) for track in reading.tracks]
    assert kinds == [
        ("Ferry Engineer", TrackKind.BASE, None),
        ("Senior", TrackKind.LEVEL, None),
        ("Night Traffic", TrackKind.SPECIALTY, None),
        ("Cable: Upper River", TrackKind.SPECIALTY, None),
        ("Winches", TrackKind.SPECIALTY, None),
    ]


def test_what_an_addition_goes_with_ends_at_the_comma() -> None:
    page = """# Harbour Crossing

## Ferry Pilot

### Responsibilities

In addition to the night boats, the Senior Ferry Pilots will call on you at feasts.

- Steer the ferry

## Senior Ferry Pilot

### Responsibilities

In addition to the duties of the Ferry Pilot, who steers, a Senior Ferry Pilot:

- Draws up the rota
"""
    assert [(track.name, track.extends) for track in read_page(page).tracks] == [
        ("Ferry Pilot", None),
        ("Senior Ferry Pilot", "Ferry Pilot"),
    ]


def test_a_lead_above_headings_says_what_the_groups_below_them_are() -> None:
    page = """# Museum Director

The museum seeks a director. Key responsibilities include:

## Collections

- Buy one painting a year
- Lend the others

## House

- See to the roof

# Qualifications

You have most of the following:

- A degree in art history
"""
    assert _counts(read_page(page)) == [("Museum Director", 3, 1)]


def test_lines_in_capitals_are_the_headings_of_a_page_without_others() -> None:
    page = """---
title: Offres
---
OFFRE D'EMPLOI

Jardinier au parc

LE PARC :

Le parc a deux cents ans.

DESCRIPTION DU POSTE

Vous aurez les missions suivantes :
<br>

1. Les arbres

Tailler les tilleuls en hiver

Arroser les jeunes plants
<br>
<br>

2. Les visiteurs

Guider les groupes scolaires

PROFIL RECHERCHÉ

Connaissance des arbres

Goût du travail en équipe

Permis B

CONDITIONS DU POSTE

Travail le dimanche

Un logement au parc
<br>
"""
    assert _counts(read_page(page)) == [("Offres", 3, 3)]


def test_lists_led_by_lines_without_a_colon_on_a_page_without_headings() -> None:
    page = """Die Mühle am Bach sucht
# Müller (w/m/d)

Wir mahlen seit 1820.

In dieser Rolle werden Sie

* den Mahlgang führen,
* das Mehl absacken.

Wir erwarten, dass Sie

* früh aufstehen,
* schwer heben können,
* Korn mögen.

Wir bieten

* eine Wohnung über der Mühle,
* frisches Brot.
"""
    assert _counts(read_page(page)) == [("Müller (w/m/d)", 2, 3)]


def test_attributes_below_nice_to_have_stay_nice_to_have() -> None:
    page = """# Head of Kites

## Requirements

- Holds a line in a storm
- Experience with sail cloth helpful
- Knowledge of bamboo useful.
- Is patient and helpful

### Nice-to-haves

A strong candidate has at least some of the following attributes:

- Has won a fight of kites
- Knows a festival or two
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True, True, False, True, True]


def test_an_overview_of_the_role_is_no_track() -> None:
    page = """# Director, Harbour Lights (East)

## Overview of the role

You see to all lights.

### Job Grade

The Director, Harbour Lights (East) is a grade 10.

### Responsibilities

- Plan the lights

### Requirements

- Ten years at sea
"""
    (track,) = read_page(page).tracks
    assert (track.name, track.kind, track.grade) == ("Director, Harbour Lights (East)", TrackKind.BASE, "10")


def test_a_talk_with_the_personnel_department_behind_others_is_no_screening() -> None:
    page = """# Tuner

## Interview process

1. Tuning test (2 hours)
2. Interview with the workshop lead (45 minutes)
3. HR interview (30 minutes)
"""
    kinds = [stage.kind for stage in read_page(page).stages]
    assert kinds == [StageKind.EXERCISE, StageKind.INTERVIEW, StageKind.INTERVIEW]
    first = page.replace("1. Tuning test (2 hours)\n2. Interview with the workshop lead (45 minutes)\n3. ", "1. ")
    assert read_page(first).stages[0].kind is StageKind.SCREENING


def test_tables_that_hold_requirements_against_somebody_add_none() -> None:
    page = """# Glazier

## Requirements

- Steady hands
- A head for heights

## Notes on last year

### Requirements

| Asked for | Met | Remark |
|---|---|---|
| Steady hands | yes | at the second try |
| A head for heights | no | prefers cellars |
"""
    assert _counts(read_page(page)) == [("Glazier", 0, 2)]


def test_broken_words_of_japanese_are_whole() -> None:
    page = """# 庭師

### 責任に<wbr>ついて<wbr>：

- 庭木の<wbr>手入れ

### 応募資格：

- 体力の<wbr>ある<wbr>方
- 剪定の<wbr>経験が<wbr>望まれますが、<wbr>必須では<wbr>ありません。
"""
    (track,) = read_page(page).tracks
    assert len(track.responsibilities) == 1
    assert [entry.nice_to_have for entry in track.requirements] == [False, True]


def test_signs_written_as_entities_are_bullets() -> None:
    page = """---
title: Bell Ringer
---

We look for ringers. If the below is you, come up the tower:

&#10004; Are you awake at six?

&#10004; Do you count to a hundred without a slip?

&#10004; Can you climb two hundred steps?
"""
    assert _counts(read_page(page)) == [("Bell Ringer", 0, 3)]


def test_keys_without_dashes_are_front_matter() -> None:
    page = """id: BK-7
area: Harbour
title: Quay Master (m/f/d)
hours: 30
starts: at once

We keep the quay.

## What you do

- Moor the boats
- Light the lamps
"""
    reading = read_page(page)
    assert reading.title == "Quay Master (m/f/d)"
    assert _counts(reading) == [("Quay Master (m/f/d)", 2, 0)]
    assert [warning.code for warning in reading.warnings] == ["front-matter-open"]
    facts = "Team: Harbour\nPlace: Pellow\nHours: 30\nStart: at once\n\n# Quay Master\n\n## Duties\n\n- Moor\n- Sweep\n"
    assert read_page(facts).title == "Quay Master"
    assert read_page(facts).warnings == ()


def test_bold_within_italics_is_a_heading() -> None:
    page = """# Chef de gare

 _ **Vos missions :**_

  * Saluer les trains
  * Tenir l'horloge à l'heure

 _ **Les avantages à nous rejoindre :**_

  * Un logement à la gare
"""
    assert _counts(read_page(page)) == [("Chef de gare", 2, 0)]


def test_fields_in_bold_in_paragraphs_of_levels_are_what_they_ask_for() -> None:
    page = """# Miller Path

## Miller I

A Miller I learns the stones.

**Stones:** They dress one with help.

**Grain:** They tell rye from wheat.

**Guests:** They sell flour with a smile.

## Miller II

A Miller II runs a shift.

**Stones:** They dress two by themselves.

**Grain:** They buy what the week needs.

**Guests:** They take orders.
"""
    assert _counts(read_page(page)) == [("Miller I", 0, 3), ("Miller II", 0, 3)]


def test_labels_of_a_job_board_are_no_lists_of_the_job() -> None:
    page = """# [Remoto] Relojoeiro

## Requisitos

**Obrigatórios:**
- Mãos firmes
- Boa vista

**Desejáveis:**
- Gosto por sinos

## Labels

### Experiência
- Júnior
- Pleno

### Contratação
- CLT
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]


def test_the_title_may_be_a_name_in_the_front_matter() -> None:
    page = """---
name: Night Watch Manager
job_requirements:
  - Sees well in the dark
  - Knows the lanes
---
We look for somebody who likes the night.
"""
    assert read_page(page).title == "Night Watch Manager"


def test_lists_with_blank_lines_in_the_front_matter() -> None:
    page = """---
title: Weaver
department: Looms
tasks: >-
  * Weave the cloth
    of the season

  * Mend what tears
qualifications: >-
  * Patience

  * A good eye for colour
tags:
  - craft
  - wool
---
"""
    reading = read_page(page)
    assert _counts(reading) == [("Weaver", 2, 2)]
    assert reading.tracks[0].responsibilities[0].text == "Weave the cloth of the season"
    kept = " ".join(section.markdown for section in reading.sections)
    assert "craft" in kept
    assert "Patience" not in kept


def test_an_exclamation_is_no_track() -> None:
    page = """# Drummer at Pellow

**And now we look for our first Head Drummer!**

### What you will do

- Drum at feasts

### What you bring

- A sense of rhythm
"""
    assert _counts(read_page(page)) == [("Drummer at Pellow", 1, 1)]


def test_skills_that_are_not_technical_are_asked_for() -> None:
    page = """# Orgelbauer

### Deine Qualifikation

#### Technische Fähigkeiten:

- Holz und Zinn bearbeiten

#### Nicht-technische Fähigkeiten:

- Geduld
– Freude an Reisen
"""
    assert _counts(read_page(page)) == [("Orgelbauer", 0, 3)]


def test_a_button_below_lines_without_bullets_is_none_of_them() -> None:
    page = """# 染物職人

### 必要な経験とスキル
藍染めの経験
英語の日常会話
<div class="text-center">
<a class="button" href="/apply">応募する</a>
</div>
"""
    assert _counts(read_page(page)) == [("染物職人", 0, 2)]


def test_benefits_named_beside_extras_are_benefits() -> None:
    page = """# Vaga: Padeiro

## Benefícios / Diferenciais

Pão fresco
Horário flexível

## Requisitos

- Acordar cedo
"""
    assert _counts(read_page(page)) == [("Vaga: Padeiro", 0, 1)]


def test_the_title_may_stand_under_the_key_of_a_job() -> None:
    page = """---
puesto: "Coordinadora de molinos"
area: Agua
---

## Antecedentes

Los molinos son viejos.

## Responsabilidades

- Cuidar los molinos
"""
    assert read_page(page).title == "Coordinadora de molinos"


def test_who_will_talk_is_not_who_stands_right_before_the_talk() -> None:
    page = """# Interview process

## The phone screen

The bakery manager will talk to a candidate before anybody else does.

## The trial bake

We set a small task.

## On-site interview

You meet the bakers.
"""
    assert read_page(page).stages[0].interviewer == "bakery manager"


def test_what_is_looked_for_is_led_to_in_korean() -> None:
    page = """# 채용공고

저희 빵집에서 함께할 분을 찾습니다.

기본적인 근무 요건 및 환경은 다음과 같습니다.

- 점심은 빵집에서 제공합니다.
- 아침 6시에 출근합니다.

저희가 원하는 분의 구체적인 모습은 이렇습니다.

- 빵을 좋아하시는 분을 원합니다.
- 아침에 일찍 일어나시는 분
"""
    assert _counts(read_page(page)) == [("채용공고", 0, 2)]


def test_an_empty_description_is_followed_by_the_tasks() -> None:
    page = """# Chef de moulin

### Description du poste

### Pourquoi nous rejoindre:

  * Diriger les équipes du moulin
  * Assurer la qualité de la farine
  * Collaborer avec les boulangers
  * Veiller à l'entretien des meules

### Qualifications

  * Connaissance des céréales
  * Permis de conduire

### Ce que nous offrons:

  * Du pain frais
"""
    assert _counts(read_page(page)) == [("Chef de moulin", 4, 2)]


def test_what_awaits_is_the_tasks_beside_what_is_offered() -> None:
    page = """# Assistenz Orgelbau

### Was dich bei uns erwartet:

- Koordination der Werkstatt
- Pflege der Pfeifen

### Das solltest du mitbringen:

- Geduld

### Das bieten wir:

- Freie Sonntage
"""
    assert _counts(read_page(page)) == [("Assistenz Orgelbau", 2, 1)]


def test_a_table_of_facts_asks_for_nothing() -> None:
    page = """# Tide Clerk

## What you'll do

- Read the tide

## What we look for

- Patience

## At a glance

| | |
|---|---|
| **Salary** | 30,000 |
| **Experience** | 2 to 5 years |
| **Location** | Pellow |
"""
    assert _counts(read_page(page)) == [("Tide Clerk", 1, 1)]


def test_parts_of_a_requirement_that_are_a_plus_are_not_all_of_it() -> None:
    page = """# Analyst

## Requirements

- BA/BS degree, MBA preferred
- Back end work, but knowledge of the front end is a plus
- Familiar with boats (e.g. ferries), locks (old, new) and cranes (Orsa, Finch) is a plus
- Doctorate preferred
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True, True]


def test_a_specialty_that_names_itself_in_its_heading() -> None:
    page = """# Lock Keeper

## Responsibilities

- Open the gates

## Requirements

- Patience

## Night Locks Specialty

At night the locks are run from the tower.

### Night Locks Responsibilities

- Watch the lights
- Keep awake
"""
    reading = read_page(page)
    assert _counts(reading) == [("Lock Keeper", 1, 1), ("Night Locks Specialty", 2, 0)]
    assert reading.tracks[1].kind is TrackKind.SPECIALTY


def test_a_list_named_for_nobody_belongs_where_it_stands() -> None:
    page = """# Bookkeeping

## Levels

### Manager, Books

#### Manager, Books Responsibilities

- Close the month

### Senior Manager, Books

#### Senior Manager, Books Responsibilities

- Close the year

#### Director, Books Requirements

- Ten years with books
"""
    assert _counts(read_page(page)) == [("Manager, Books", 1, 0), ("Senior Manager, Books", 1, 1)]


def test_a_level_behind_an_empty_heading_of_specialties() -> None:
    level = "### Summary\n\nWhat they do.\n\n### Job Grade\n\nA grade {}.\n\n### Responsibilities\n\n- Lead\n\n"
    page = f"""# Harbour Leadership

## Director, Harbour

{level.format(10)}### Specialty

## Director of Harbour, Pellow

### Responsibilities

- Know Pellow

## Senior Director, Harbour

{level.format(11)}"""
    assert [(track.name, track.kind, track.grade) for track in read_page(page).tracks] == [
        ("Director, Harbour", TrackKind.LEVEL, "10"),
        ("Director of Harbour, Pellow", TrackKind.SPECIALTY, None),
        ("Senior Director, Harbour", TrackKind.LEVEL, "11"),
    ]


def test_steps_of_some_work_are_no_hiring_process() -> None:
    page = """# Net Mender

## Responsibilities

- Mend nets

## Guidelines

### Finishing the nets of others

Some nets are left behind.

Steps:

1. Take the old request off the hook
2. Cut out what is torn
3. Tie in new mesh
"""
    assert read_page(page).stages == ()


def test_steps_below_a_question_to_the_reader() -> None:
    page = """# Net Mender

## What you'll do

- Mend nets

## What we look for

- Steady hands

## Interested in joining us?

- A 45-min video call with Mo, Talent Acquisition Manager
- A 60-min video call with the Head of Nets
- A 60-min mending session with the crew
- A 30-min video call with the owner
"""
    assert [stage.minutes for stage in read_page(page).stages] == [(45, 45), (60, 60), (60, 60), (30, 30)]


def test_a_numbered_stage_is_one() -> None:
    page = """# Net Mender

## Interview process

- 1st stage - Screen with our recruiter
- 2nd stage - Talk with the crew followed by a conversation with our VP Nets
"""
    assert [stage.kind for stage in read_page(page).stages] == [StageKind.SCREENING, StageKind.INTERVIEW]


def test_steps_with_pictures_for_bullets_and_a_welcome() -> None:
    page = """# Net Mender

## Hiring process

📞 **A 15/20 minutes call** with Jo, our Talent Manager, to tell you more

💻 **A video call** with Kim, the Head of Nets, to look at your knots

💻A mending test, which you will present to Lou, the Lead Mender, so that we see it

🎉 **Welcome aboard!**
"""
    stages = read_page(page).stages
    assert [(stage.kind, stage.minutes, stage.interviewer) for stage in stages] == [
        (StageKind.SCREENING, (15, 20), "Jo, our Talent Manager"),
        (StageKind.INTERVIEW, None, "Kim, the Head of Nets"),
        (StageKind.EXERCISE, None, "Lou, the Lead Mender"),
    ]


def test_groups_of_a_ladder_are_all_of_one_kind() -> None:
    groups = "### Leadership\n\n- I lead\n- You lead them\n\n### Craft\n\n- {}\n- I know knots\n\n"
    page = "# Net Manager Roles\n\n" + "".join(
        f"## {level}\n\n{groups.format(entry)}"
        for level, entry in (
            ("L4 Net Manager", "Experience with nets"),
            ("L5 Senior Net Manager", "You have ten years of experience with nets"),
            ("L6 Director of Nets", "I know nets"),
        )
    )
    assert _counts(read_page(page)) == [
        ("L4 Net Manager", 0, 4),
        ("L5 Senior Net Manager", 0, 4),
        ("L6 Director of Nets", 0, 4),
    ]


def test_text_copied_from_a_pdf_or_a_word_processor() -> None:
    page = """Foghorn Harbour Ltd
Job Description
Position: Tide Clerk
Department: Operations
Key Responsibilities
• Read the gauges twice a day and enter the readings into the book, also on
holidays
• Tell the crews of changes
• Keep the gauges clean
Requirements
• Two years in a harbour,
preferably with tides
• A clear voice
• Good eyes
"""
    for bullet in ("• ", "\uf0b7 ", "\uf0a7\t", "o ", "•\n", "\uf0b7 \n"):
        reading = read_page(page.replace("• ", bullet))
        assert _counts(reading) == [("Tide Clerk", 3, 3)]
        assert reading.tracks[0].requirements[0].text == "Two years in a harbour, preferably with tides"


def test_accents_may_be_left_out() -> None:
    french = "# Eclusiere\n\nNous cherchons une personne pour les portes de la ville et les bateaux.\n\n"
    page = f"""{french}## Vos taches principales

- Ouvrir les portes

## Competences et experience requises

- Une maitrise des cordes, la maitrise du treuil est un plus
- Experience des ecluses appreciee
"""
    (track,) = read_page(page).tracks
    assert [(len(track.responsibilities), len(track.requirements))] == [(1, 2)]
    assert [entry.nice_to_have for entry in track.requirements] == [False, True]


def test_what_is_in_addition_or_conceded_is_no_plus() -> None:
    page = """# Analyst

## Requirements

- Plus a strong interest in boats
- Previous experience at sea; a harbour is ideal
- You know tar, though years with wax, resin or oil are also a plus
- Knowledge of tides, not required, but a plus
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, False, True]


def test_a_label_that_ran_into_a_list_is_an_entry_of_its_own() -> None:
    page = """# Archivist

## Responsibilities

- Survey the shelves

## Qualifications

- Two years among papers
- A tidy hand
Preferred Qualification: Years among maps
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True]


def test_lines_without_bullets_above_a_sentence() -> None:
    page = """# Project Lead

### Foghorn Foundation

Foghorn looks for a Project Lead.

Responsibilities include:

Manage the roll-out in all harbours;

Coordinate the crews;

Speak for the harbours

Qualifications:

At least five years, at a desk or on a quay

Working knowledge of tides

Commitment to slow boats

Second language, preferred.

This is a full-time position in our office in Pellow.
"""
    (track,) = read_page(page).tracks
    assert (len(track.responsibilities), len(track.requirements)) == (3, 4)
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, False, True]


def test_the_title_stands_below_a_heading_for_it() -> None:
    japanese = (
        "# 職種名\n\n港のフロントエンドエンジニア\n\n# 仕事内容\n\n- 画面の開発\n\n# 求める人材\n\n- 海が好きな方\n"
    )
    assert read_page(japanese).title == "港のフロントエンドエンジニア"
    copied = "About the job\nNight Clerk (part-time)\n\nResponsibilities\n- Count boats\n\nRequirements\n- Patience\n"
    assert read_page(copied).title == "Night Clerk (part-time)"
    stated = (
        "---\nroles: a lock keeper\nopen: true\n---\n\n## Who we are\n\nA lock.\n\n## Your mission\n\n- Open gates\n"
    )
    assert read_page(stated).title == "a lock keeper"


def test_steps_in_order_below_a_heading_for_the_rest() -> None:
    page = """# 港の会計係

# 仕事内容

- 船を数える

# 求める人材

- 海が好きな方

# その他

契約までの流れは下記の通りです。

1. 書類選考
2. 1次面接
3. 2次面接
4. 本契約

* 契約は1ヶ月単位です。
"""
    assert [stage.kind for stage in read_page(page).stages][:3] == [
        StageKind.OTHER,
        StageKind.INTERVIEW,
        StageKind.INTERVIEW,
    ]
    assert len(read_page(page).stages) == 4


def test_what_awaits_is_the_tasks_below_their_heading() -> None:
    page = """# Auszubildende im Hafen

## Aufgaben

Was deinen Platz bei uns ausmacht

Technologie-Stack (den du lernst)

- Winden
- Taue

Was dich bei uns erwartet

- Mitarbeit an den Schleusen
- Kennenlernen der Boote

## Qualifikation

- Mindestens ein Schulabschluss– ein Schwimmabzeichen ist von Vorteil
"""
    reading = read_page(page)
    assert [entry.text for entry in reading.tracks[0].responsibilities] == [
        "Mitarbeit an den Schleusen",
        "Kennenlernen der Boote",
    ]
    assert [entry.nice_to_have for entry in reading.tracks[0].requirements] == [False]


def test_a_verb_is_no_participle_that_lost_its_accent() -> None:
    page = """# Éclusière

## Tes missions

- Ouvrir les portes de la ville

## Profil recherché

- Qui souhaite participer à la vie du canal
- Apprécie le calme
"""
    (track,) = read_page(page).tracks
    assert not any(entry.nice_to_have for entry in track.requirements)


def test_lists_below_levels_are_tasks_where_only_what_is_asked_for_follows() -> None:
    page = """# Net Designer

## Individual Contributor Levels

### Associate Net Designer

- Draw nets as told
- Learn the knots

#### Job Grade

The Associate Net Designer is a grade 5.

#### Requirements

- One year of drawing

### Senior Net Designer

Everything in the Associate Net Designer role, plus:

- Lead the drawing

#### Job Grade

The Senior Net Designer is a grade 7.

#### Requirements

- Five years of drawing
"""
    reading = read_page(page)
    assert _counts(reading) == [("Associate Net Designer", 2, 1), ("Senior Net Designer", 1, 1)]
    assert reading.tracks[1].extends == "Associate Net Designer"


def test_those_met_one_after_the_other_are_no_panel() -> None:
    talks = (
        "A 30 minute interview with members of the Harbour and Net teams",
        "An interview with 2-4 sailors and the hiring manager",
        "An interview with 2+ crew members",
        "30 minute intervies with the Head of Nets and the VP of Ropes",
    )
    page = "# Net Mender\n\n## Hiring process\n\n" + "".join(f"- {talk}\n" for talk in talks)
    assert [stage.kind for stage in read_page(page).stages] == [StageKind.INTERVIEW] * 4
    together = page + "- A 30 minute interview with our Net Engineer and a Rope Engineer\n"
    assert read_page(together).stages[-1].kind is StageKind.PANEL


def test_a_short_form_is_no_pronoun() -> None:
    page = "# Net Mender\n\n## Hiring process\n\n- A second interview with our IT Operations Team (may be a panel)\n"
    (stage,) = read_page(page).stages
    assert (stage.interviewer, stage.optional) == ("IT Operations Team", False)


def test_a_heading_that_leads_to_steps_is_none() -> None:
    page = """# Net Mender

## Interview process

- Screening call with a recruiter
- We ask you to record a video of a mended net

##### The following steps are scheduled after a review of your task:

- Interview with the Head of Nets
- Interview with the owner
"""
    assert [stage.interviewer for stage in read_page(page).stages] == ["recruiter", None, "Head of Nets", "owner"]


def test_bullets_between_numbers_are_details() -> None:
    page = """# Editor

## You will:

1. Write for the harbour on all that its people may want to know, which includes:

- Rules in plain words
- News from the quay

2. Plan what is written
3. Count the readers

## You should possess the following:

- A plain hand
"""
    (track,) = read_page(page).tracks
    assert [len(does.details) for does in track.responsibilities] == [2, 0, 0]


def test_how_a_letter_is_written_is_no_step() -> None:
    page = """# Harbour Lead

## Responsibilities

- Lead

## How to apply

- You must apply online.
- Your cover letter and resume combined should not exceed five pages.

Only those selected for an interview will be contacted.
"""
    reading = read_page(page)
    assert reading.stages == ()
    assert "five pages" in "".join(section.markdown for section in reading.sections)


def test_how_one_works_is_no_hiring_process() -> None:
    page = """# Net Mender

## As a Net Mender you will:

- Mend nets

## Requirements

- Steady hands

### How we work

**We write.** You will be asked to test each net, and to help us with a full test of the boats.

**We meet.** Sometimes you will have a video call with us, or we interview a sailor together.
"""
    assert read_page(page).stages == ()


def test_examples_of_past_work_are_no_tasks() -> None:
    page = """# Growth Engineer

### **What you'll be doing**

- Mending the funnels

Here are some examples, big and small, of what the crew took part in last year:

- A new funnel
- A larger net

### **About you**

For this role we also have some specific asks:

- You know funnels
- You know nets
"""
    assert _counts(read_page(page)) == [("Growth Engineer", 1, 2)]


def test_advantages_of_the_candidate() -> None:
    page = """# Gerente de Redes

## O que você vai fazer

- Trabalhar com as redes

## Experiência requerida

- Três anos com redes

## Vantagens

- Você é analítico
- Você está confortável no mar
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True, True]


def test_a_task_and_the_talk_about_it_are_one_step() -> None:
    page = """# Net Mender

## Hiring process

1\\. First you meet our recruiter for a call (30 min)

2\\. You will go through a mending challenge at home and then a code review interview with the crew (60 min)

3\\. The last step is a talk with the owner (30 min)
"""
    stages = read_page(page).stages
    assert [stage.minutes for stage in stages] == [(30, 30), (60, 60), (30, 30)]
    assert stages[1].kind is StageKind.EXERCISE


def test_a_row_of_steps_below_how_to_apply() -> None:
    page = """# 등대지기

## 역할

- 배를 센다

## 필요역량

- 밤눈이 밝은 분

## 지원방법:

- 이력서를 보내주시길 바랍니다.
- 서류검토 > 전화면접 > 심층면접 > 핏인터뷰 순서로 진행합니다.
"""
    assert len(read_page(page).stages) == 4


def test_what_would_be_an_asset_below_any_heading() -> None:
    page = """# Compliance Engineer

## Skills

- Patience

## Tools

Proficiency with the following tools will be considered an asset:

- Nets
- Ropes

## Level

5+ years of work
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, True, True]
    assert track.grade is None


def test_a_branch_that_its_list_is_named_for_is_a_track() -> None:
    page = """# Total Nets

## Benefits

### Benefits Requirements

- Knows what sailors get

### Benefits Clerk

#### Responsibilities

- Pays out

## Compensation

### Compensation Requirements

- Knows what sailors earn

### Compensation Clerk

#### Responsibilities

- Counts
"""
    assert _counts(read_page(page)) == [
        ("Benefits", 0, 1),
        ("Benefits Clerk", 1, 0),
        ("Compensation", 0, 1),
        ("Compensation Clerk", 1, 0),
    ]


def test_what_stands_below_you_may_be_the_tasks() -> None:
    page = """# Chief of the Mill

## Job Description

The mill needs a right hand for the owner.

You:

* Lead the yearly overhaul from plan to last screw
* Draft letters to millers abroad
* Act as first contact for visitors
* Support the bakers

## Skills

* Experience with water wheels
* Patience with geese is helpful
"""
    assert _counts(read_page(page)) == [("Chief of the Mill", 4, 2)]
    grouped = """# Warden

# About You

We look for somebody who has worked outdoors. You will look after the following scope of responsibilities.

## Paths

* Manage the upkeep of all paths
* Inform walkers about closed ones

## Visitors

* Provide tours
* Coordinate school visits
* Ensure that nobody feeds the deer

## Qualifications

* Forestry school
* A driving licence
"""
    assert _counts(read_page(grouped)) == [("Warden", 5, 2)]


def test_lines_that_lead_to_a_list_say_what_they_do_in_headings() -> None:
    page = """# Développeuse

## Votre mission

Vos missions :

- Entretenir les écluses
- Former les apprentis

Ce que nous aimerions retrouver chez vous :

- Le goût de l'eau
- De la patience

Si en plus vous connaissez ceci, ce serait la cerise sur le gâteau :

- Le hollandais
"""
    (track,) = read_page(page).tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (
        2,
        [False, False, True],
    )
    german = """# Müller

## Deine Aufgaben

- Mahlen
- Wiegen

## Was wir suchen

### Du wirst dich wohl fühlen, wenn du:

- gerne mit Korn arbeitest
- früh aufstehst

### Was du lernen wirst:

- Backen
- Rechnen
"""
    (track,) = read_page(german).tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (2, [False, False])


def test_a_condition_in_brackets_tells_of_the_step_before() -> None:
    page = """# 등대지기

## 자격요건

- 수영 가능한 분
- 배멀미가 없는 분이면 더욱 좋겠습니다

## 채용절차

- 1차 서류전형
- 2차 과제전형 (서류전형 통과 시)
- 3차 실무면접 (과제전형 통과 시)
"""
    reading = read_page(page)
    assert [stage.kind for stage in reading.stages] == [StageKind.OTHER, StageKind.EXERCISE, StageKind.INTERVIEW]
    assert [entry.nice_to_have for entry in reading.tracks[0].requirements] == [False, True]


def test_a_behavioural_interview_is_no_exercise_for_what_it_asks_about() -> None:
    page = """# Clerk

## Hiring plan

* First interview: a video interview on skills and the fit with the Clerk role
* STAR interview: a behavioural interview about past situations, tasks and results
* Offer
"""
    stages = read_page(page).stages
    assert [stage.kind for stage in stages] == [StageKind.INTERVIEW, StageKind.INTERVIEW, StageKind.OFFER]
    assert [stage.interviewer for stage in stages] == [None, None, None]


def test_a_line_about_the_job_leads_to_its_tasks_below_a_heading_about_the_team() -> None:
    page = """# Operations Analyst

## About your team

The team keeps the boats afloat. Our team is responsible for:

- the old harbour

Each day is different. This role involves:

- keeping the pumps running
- managing the stock of tar

### Your responsibilities

- Work with the harbour master

### Requirements

- Swimming
"""
    (track,) = read_page(page).tracks
    assert [entry.text for entry in track.responsibilities] == [
        "keeping the pumps running",
        "managing the stock of tar",
        "Work with the harbour master",
    ]


def test_an_interviewer_ends_before_a_clause_about_them() -> None:
    page = """# Clerk

## Process

- A call with Ann, the person you will report to
- A talk with Coke, whom you will report to, and lunch
"""
    assert [stage.interviewer for stage in read_page(page).stages] == ["Ann", "Coke"]


def test_an_entry_that_leads_on_says_what_the_next_ones_are() -> None:
    page = """# Ferry Clerk

## Description

Some weeks you do this, some weeks that:

* When a boat is late, you'll tell those who wait
* When the till does not add up, you'll count again
* When nothing happens, you'll polish the bell

## Requirements

* Patience
* It'd be really great if you also:
* Have sailed before
* Know our harbour

**About the hiring process:**

We look at all letters. The project phase is a short paid test project for you to try the work. It takes about 4 hours.

You'll have two interviews, including:

* The harbour master
* The owner

The last interview will be with Ada, our owner, who answers what you still want to know. Then we'll make you an offer.
"""
    reading = read_page(page)
    (track,) = reading.tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (
        3,
        [False, True, True],
    )
    assert [stage.kind for stage in reading.stages] == [
        StageKind.EXERCISE,
        StageKind.INTERVIEW,
        StageKind.INTERVIEW,
        StageKind.OFFER,
    ]


def test_a_sentence_further_above_says_what_a_list_is() -> None:
    page = """Nous cherchons une personne pour le journal du port.

Les qualifications suivantes seront un atout. N'hésitez pas à postuler sans elles.

- Le hollandais
- La photographie
"""
    (track,) = read_page(page, name="journaliste.md").tracks
    assert [entry.nice_to_have for entry in track.requirements] == [True, True]
    german = """# Hafenbüro

## Wen wir suchen

Uns ist wichtig, dass du zwei Tage im Büro bist.

**Deine Aufgaben passen wir an deine Stunden an.** Dazu gehören zum Beispiel:

* Belege prüfen
* Getränke einkaufen
"""
    assert _counts(read_page(german)) == [("Hafenbüro", 2, 0)]


def test_those_who_pass_one_step_are_invited_to_the_next() -> None:
    page = """# Éclusier

## Procédure de recrutement

Les personnes retenues seront invitées à participer à un test écrit de 2 heures. Les personnes retenues suite à cette
épreuve écrite seront invitées à participer à un entretien de recrutement d'une vingtaine de minutes.
"""
    stages = read_page(page).stages
    assert [(stage.kind, stage.minutes) for stage in stages] == [
        (StageKind.EXERCISE, (120, 120)),
        (StageKind.INTERVIEW, (20, 20)),
    ]


def test_a_counted_step_may_be_what_one_sends() -> None:
    page = """# Verrier

## Processus de recrutement

1. Envoyez-nous un CV et des photos de vos pièces
2. Entretien avec la cheffe d'atelier
3. Embarquement avec l'équipe
"""
    assert [stage.kind for stage in read_page(page).stages] == [StageKind.OTHER, StageKind.INTERVIEW]


def test_headings_among_bare_lines() -> None:
    page = """# Müllerin

Das bringst du mit
Erfahrung mit Korn
Du liest und schreibst Mühlenbücher
Deutschkenntnisse (B1)
Wir bieten dir
Ein Rad am Bach
Mehl für zu Hause
Ein Team, das sich auf dich freut
"""
    assert _counts(read_page(page)) == [("Müllerin", 0, 3)]


def test_a_heading_below_the_steps_says_more_of_one_of_them() -> None:
    page = """# Sales clerk

## Hiring Plan

* First interview: a talk about what you did
* Assessment/Presentation: you may be asked to present something
* Final interview with the owner
* Offer

### Assessment

Prepare a pitch for a buyer. It should not take more than 90 minutes.

What are we looking for?

* Clarity
* Humour
"""
    reading = read_page(page)
    assert [(stage.kind, stage.minutes) for stage in reading.stages] == [
        (StageKind.INTERVIEW, None),
        (StageKind.EXERCISE, (90, 90)),
        (StageKind.INTERVIEW, None),
        (StageKind.OFFER, None),
    ]


def test_bullets_without_a_blank_behind_them() -> None:
    page = """# Tejedora

###Requisitos indispensables

*Experiencia con telares.

*Dominio del tinte.

###Puntos que valoramos positivamente

*Residencia en el valle.

*Conocedora de las
lanas de oveja.
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, True, True]


def test_groups_of_tasks_stay_tasks() -> None:
    page = """# Bell Founder

## Your Job Is

You keep the fire.

### Daily

* In the yard, review what was cast
* In the office, answer letters

### Per bell

* Help to plan the mould
* Be a patient teacher to those without experience

## Culture

* Assume that bronze is hot
"""
    assert _counts(read_page(page)) == [("Bell Founder", 4, 0)]
    objectives = """# Bell Founder

## Key Objectives

### Objective 1: Cast bells

- Plan the mould
- Prepare the clay
- Deliver the bell

### Objective 2: Share your knowledge of bells

- Develop a handbook
- Write letters to other founders
- Contribute to the guild
"""
    assert _counts(read_page(objectives)) == [("Bell Founder", 6, 0)]


def test_whom_a_job_is_ideal_for_is_asked_for() -> None:
    page = """# Node keeper

## About You

- Patience

### Technical Skills

You can learn the rest, so this role is ideally for someone who has experience in the following:

- Copper
- Tin

More generally, desirable but not required are:

- Silver
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [False, False, False, True]


def test_a_sentence_about_the_employer_in_a_heading_names_no_track() -> None:
    page = """---
title: Harbour Recruiter
---

## We are looking for a Harbour Recruiter to join us

## Foghorn is a family business

### Requirement

- Patience
- A telephone

### Responsibility

- Hires deckhands
"""
    (track,) = read_page(page).tracks
    assert (track.name, track.kind) == ("Harbour Recruiter", TrackKind.BASE)


def test_lists_that_go_on_from_the_last_words_of_a_line() -> None:
    page = """# Night baker

## Why are we up so late?

Because bread is. Between ten in the evening and six in the morning you'd:

- weigh out the doughs
- feed the starters

## Is this you?

We do need a person who

- has worked in a bakery
- keeps a clean bench

And these would make us smile, though nobody has ever had all of them:

- you have built an oven

## What do you get out of it?

- a loaf a day
"""
    (track,) = read_page(page).tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (
        2,
        [False, False, True],
    )


def test_headings_that_the_entries_go_on_from() -> None:
    page = """# Conservator

## In the studio you would

- survey the stores
- treat iron

## We hope to meet someone who

- holds a degree
- has treated glass
"""
    assert _counts(read_page(page)) == [("Conservator", 2, 2)]


def test_a_page_in_one_list() -> None:
    page = """# Radiographer

We see about ninety people a day.

- About the clinic
  - Eleven radiographers
- What your days will hold
  - Plain films
  - Checking doses
- What you must have
  - State registration
- What would be a bonus
  - A second language
- How the selection goes
  - A phone call of 15 minutes
  - An interview of 40 minutes
- How to apply
  - Send your registration number
"""
    reading = read_page(page)
    (track,) = reading.tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (2, [False, True])
    assert [stage.minutes for stage in reading.stages] == [(15, 15), (40, 40)]


def test_facts_at_the_head_of_a_level_are_not_asked_for() -> None:
    page = """# Planning Officers

## Planning Officer

- Grade: 7
- Reports to: the Head of Place

### The post holder will

- run a caseload

### Essential on appointment

- a planning degree

### Desirable on appointment

- use of mapping software
"""
    (track,) = read_page(page).tracks
    assert (track.grade, len(track.responsibilities)) == ("7", 1)
    assert [entry.nice_to_have for entry in track.requirements] == [False, True]


def test_a_process_below_a_heading_that_only_hints() -> None:
    row = """# Field engineer

## What's the crew like?

A typical fortnight in it has you

- surveying houses
- fitting pipes

## How does one get in?

Here's the whole thing on one line:

Intro call with Ines (20 min) → exercise at home (1 hour) → interview with Ruth (45 min) → offer
"""
    assert [stage.kind for stage in read_page(row).stages] == [
        StageKind.SCREENING,
        StageKind.EXERCISE,
        StageKind.INTERVIEW,
        StageKind.OFFER,
    ]
    weeks = """# Mechanic

## What's the road from "hi" to "hired"?

- Week of 5 May
  - Phone screening with Dot, 15 minutes
- Week of 12 May
  - Practical test at the stand, 45 minutes
  - Interview with Farouk, half an hour
"""
    assert [stage.minutes for stage in read_page(weeks).stages] == [(15, 15), (45, 45), (30, 30)]
    meetings = """# Community steward

## The community, and where you come in

Here is what we'd like you to take on:

* greet newcomers and find each of them a first task
* run the monthly call
* organise the yearly meeting

## From your e-mail to your first day

1. A short questionnaire
2. Get-to-know-you call, 30 minutes
3. Offer
"""
    reading = read_page(meetings)
    assert len(reading.stages) == len(reading.tracks[0].responsibilities) == 3


def test_what_would_be_welcome_though_not_essential() -> None:
    page = """# Coxswain

## Requirements

- A second foreign language would be welcome
- Previous work at sea would be helpful but isn't essential
- Knowledge of local waters; helpful, not essential
- A licence
"""
    (track,) = read_page(page).tracks
    assert [entry.nice_to_have for entry in track.requirements] == [True, True, True, False]


def test_lines_over_lists_where_one_is_known() -> None:
    page = """Sous Chef, Banqueting Kitchen

What you will be running

•	The hot pass on function nights
•	Training of the commis chefs

What we need from you

•	Three years in a busy kitchen

Handy, but we can teach it

•	Pastry work

What you get from us

•	Meals on duty
"""
    (track,) = read_page(page).tracks
    assert (len(track.responsibilities), [entry.nice_to_have for entry in track.requirements]) == (2, [False, True])
