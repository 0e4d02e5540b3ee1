"""Pages of several openings or roles at once: each with its own lists, under headings that need not name a job."""

from __future__ import annotations

from hiring_assistant.domain.role import RoleReading
from hiring_assistant.roles.reading import read_page


def _counts(reading: RoleReading) -> list[tuple[str, int, int]]:
    return [(track.name, len(track.responsibilities), len(track.requirements)) for track in reading.tracks]


def test_fields_with_texts_that_say_whom_they_look_for_are_tracks() -> None:
    page = """# Openings

Tell us which of these you like best.

## Rope Yard

We are looking for people who have tarred a line before.

Plus points for:

- Splicing
- Patience with hemp

## Sail Loft

We are looking for hands that know a needle.

You should have done most of these:

- Cut a jib
- Patched canvas at sea
"""
    reading = read_page(page)
    assert _counts(reading) == [("Rope Yard", 0, 2), ("Sail Loft", 0, 2)]
    assert [entry.nice_to_have for entry in reading.tracks[0].requirements] == [True, True]


def test_jobs_with_a_description_between_their_names_and_their_lists_are_tracks() -> None:
    page = """# Harbour Jobs

## Base requirements for all positions

All positions require:

- Swimming
- A loud voice

# Lock

## Description

They open the lock gates for boats.

## Lock requirements

- Strong arms
- Early mornings

# Quay

## Description

They tie up whatever comes in.

## Requirements

- Knots
- Balance
- A second pair of boots
"""
    assert _counts(read_page(page)) == [("Harbour Jobs", 0, 2), ("Lock", 0, 2), ("Quay", 0, 3)]


def test_a_table_that_sums_up_the_levels_below_is_not_read_twice() -> None:
    page = """# Crew of the museum ship

| Role | Responsibilities | Requirements |
| ---- | ---------------- | ------------ |
| Deckhand | Looks after visitors | Two sailings |
| Mate | Looks after deckhands | A year as deckhand |

## Deckhand

### Requirements

- Has sailed with us twice
- Knows the fire drill

### Responsibilities

- Shows visitors the hold

## Mate

### Requirements

- Has been a deckhand for a year

### Responsibilities

- Plans the watch
- Signs the log
"""
    assert _counts(read_page(page)) == [("Deckhand", 1, 2), ("Mate", 2, 1)]


def test_two_jobs_below_a_title_about_recruiting() -> None:
    page = """---
title: "[Recrutement] Rejoignez la verrerie !"
---

# Souffleur ou souffleuse / Tailleuse ou tailleur à Biot

Nous cherchons deux personnes pour notre atelier.

## Responsable d'atelier

La personne devra en particulier :

- organiser les fours,
- choisir le sable.

Nous ciblons en particulier les personnes avec de bonnes connaissances concernant :

- le verre soufflé,
- les fours électriques.

## Tailleur de verre

Nous ciblons en particulier les personnes à l'aise avec :

- la meule,
- le polissage.
"""
    assert _counts(read_page(page)) == [("Responsable d'atelier", 2, 2), ("Tailleur de verre", 0, 2)]


def test_grades_of_a_list_go_to_the_levels_it_names_and_their_variants() -> None:
    page = """# Net Making

## Job Grade

- The Net Making Assistant is a [grade #4](/grades) role.
- The Senior Net Maker is a [grade #6](/grades) role.
- The Maker, Net Making is a [grade #8](/grades) role.

## Levels

### Net Making Assistant, Trawls

#### Requirements

- Can tie a sheet bend

### Net Making Assistant, Pots

#### Requirements

- Can weave willow

### Senior Net Maker

#### Requirements

- Can teach both

### Maker, Net Making

#### Requirements

- Has made a net alone
"""
    assert [(track.name, track.grade) for track in read_page(page).tracks] == [
        ("Net Making Assistant, Trawls", "4"),
        ("Net Making Assistant, Pots", "4"),
        ("Senior Net Maker", "6"),
        ("Maker, Net Making", "8"),
    ]


def test_tasks_of_somebody_who_attends_meetings_are_no_hiring_process() -> None:
    page = """# Roles in the choir

## Librarian

### Responsibilities

- Keeps the scores

## Note taker

The note taker is expected to:

- Agree on the agenda before each meeting
- Write down what the meeting decides
- Bring open questions to the next meeting
"""
    assert read_page(page).stages == ()


def test_a_job_without_a_usual_name_beside_others() -> None:
    page = """# Roles of the brigade

### Delivery Lead

The Delivery Lead's areas of focus include:

* Planning
* Minutes of the meetings

### Storyteller

The Storyteller's areas of focus include:

* The newsletter
"""
    assert _counts(read_page(page)) == [("Delivery Lead", 2, 0), ("Storyteller", 1, 0)]


def test_extras_of_a_job_below_a_section_about_the_employer() -> None:
    page = """# On recrute !

# Pourquoi nous rejoindre ?

Pour la vue sur le port.

## Voilière en chef

Les compétences recherchées sont les suivantes :

* le goudron
* la patience

Serait un plus :

* le hollandais

# Voilière ou voilier

Les compétences recherchées sont les suivantes :

* la couture

Serait un plus :

* le pied marin
"""
    tracks = read_page(page).tracks
    assert [[entry.nice_to_have for entry in track.requirements] for track in tracks] == [
        [False, False, True],
        [False, True],
    ]


def test_a_rank_less_title_between_others_is_a_level() -> None:
    page = """# Titles for founders

## Junior Founder

* Works on small bells

## Founder

* Works on any bell
* Knows the guild

## Lead Founder

* Runs the yard
"""
    assert _counts(read_page(page)) == [("Junior Founder", 0, 1), ("Founder", 0, 2), ("Lead Founder", 0, 1)]


def test_lines_that_recur_in_each_level_are_told_by_their_order() -> None:
    page = """# Launch crew

## Deckhand

On a watch you will find yourself

- standing by at the rail
- keeping the log

You can start when you

- have worked a season on deck
- swim well

## Coxswain

A coxswain still does everything that a Deckhand does.

On a watch you will find yourself

- taking the helm

You can start when you

- have a boatmaster's licence

## Senior Coxswain

Added to the work:

- drawing up the watch list

Added to what we ask for:

- five years as a coxswain
"""
    reading = read_page(page)
    assert _counts(reading) == [("Deckhand", 2, 2), ("Coxswain", 1, 1), ("Senior Coxswain", 1, 1)]
    assert reading.tracks[1].extends == "Deckhand"


def test_lines_that_recur_in_each_branch_make_it_a_track() -> None:
    page = """# Freight Clerk

## Branches

### Oslo

Here you would

- plan barges

and we'd want you to have

- good Norwegian
- patience

### Gdynia

Here you would

- inspect heavy lifts
- arrange permits

and we'd want you to have

- fluent Polish
"""
    assert _counts(read_page(page)) == [("Oslo", 1, 2), ("Gdynia", 2, 1)]


def test_extras_below_each_level_are_no_tasks() -> None:
    page = """# Pharmacy

## Assistant

**A day usually holds**

- receiving deliveries

**Come to us with**

- patience

**We'd be glad of, but won't insist on**

- mathematics

## Technician

**A day usually holds**

- dispensing

**Come to us with**

- a diploma
"""
    assert _counts(read_page(page)) == [("Assistant", 1, 2), ("Technician", 1, 1)]
