"""One role page of an invented bakery in eight languages, set in any shape: its headings, lists and steps marked
each way that pages of people mark them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The words of the page in one language; ``steps`` are a sift, a call of 20 minutes with a recruiter, a trial, an
    interview of 45 minutes with the head baker, and an offer."""

    title: str
    introduction: str
    duties: tuple[str, tuple[str, ...]]
    requirements: tuple[str, tuple[str, ...]]
    extras: tuple[str, tuple[str, ...]]
    steps: tuple[str, tuple[str, ...]]
    benefits: tuple[str, tuple[str, ...]]
    step: str

    def sections(self) -> list[tuple[str, tuple[str, ...]]]:
        """Heading and entries of each section, in order."""
        return [self.duties, self.requirements, self.extras, self.steps, self.benefits]


WORDS = {
    "en": Words(
        "Baker",
        "We bake for the whole of Ludlow.",
        ("Responsibilities", ("Bake two hundred loaves every night", "Keep the ovens clean", "Train new apprentices")),
        ("Requirements", ("Three years of experience in a bakery", "Good command of English", "A driving licence")),
        ("Nice to have", ("Knowledge of rye", "Experience with sourdough")),
        (
            "Hiring process",
            (
                "Application review",
                "Phone screening with the recruiter (20 minutes)",
                "Trial shift",
                "Interview with the head baker (45 minutes)",
                "Offer",
            ),
        ),
        ("Benefits", ("Free bread", "Thirty days of holiday")),
        "Step {}",
    ),
    "de": Words(
        "Bäcker (m/w/d)",
        "Wir backen für ganz Ludlow.",
        (
            "Deine Aufgaben",
            ("Du backst jede Nacht zweihundert Brote", "Du hältst die Öfen sauber", "Du leitest Lehrlinge an"),
        ),
        ("Dein Profil", ("Drei Jahre Erfahrung in einer Bäckerei", "Gute Deutschkenntnisse", "Führerschein Klasse B")),
        ("Von Vorteil", ("Kenntnisse im Umgang mit Roggen", "Erfahrung mit Sauerteig")),
        (
            "Bewerbungsprozess",
            (
                "Prüfung der Unterlagen",
                "Telefoninterview mit der Personalabteilung (20 Minuten)",
                "Probearbeiten",
                "Gespräch mit der Bäckermeisterin (45 Minuten)",
                "Vertragsangebot",
            ),
        ),
        ("Wir bieten", ("Brot umsonst", "30 Tage Urlaub")),
        "Schritt {}",
    ),
    "fr": Words(
        "Boulanger (H/F)",
        "Nous cuisons pour tout Ludlow.",
        (
            "Vos missions",
            ("Cuire deux cents pains chaque nuit", "Tenir les fours propres", "Former les apprentis"),
        ),
        ("Profil recherché", ("Trois ans d’expérience en boulangerie", "Bonne maîtrise du français", "Permis B")),
        ("Les plus", ("Connaissance du seigle", "Expérience du levain")),
        (
            "Processus de recrutement",
            (
                "Étude de votre candidature",
                "Entretien téléphonique avec la RH (20 minutes)",
                "Essai en fournil",
                "Entretien avec la cheffe boulangère (45 minutes)",
                "Proposition d’embauche",
            ),
        ),
        ("Nos avantages", ("Pain gratuit", "Cinq semaines de congés")),
        "Étape {}",
    ),
    "es": Words(
        "Panadero/a",
        "Horneamos para todo Ludlow.",
        (
            "Responsabilidades",
            ("Hornear doscientos panes cada noche", "Mantener limpios los hornos", "Formar a los aprendices"),
        ),
        ("Requisitos", ("Tres años de experiencia en panadería", "Buen nivel de español", "Carné de conducir")),
        ("Se valorará", ("Conocimientos de centeno", "Experiencia con masa madre")),
        (
            "Proceso de selección",
            (
                "Revisión de la candidatura",
                "Entrevista telefónica con la reclutadora (20 minutos)",
                "Prueba práctica",
                "Entrevista con la jefa de obrador (45 minutos)",
                "Oferta",
            ),
        ),
        ("Beneficios", ("Pan gratis", "Treinta días de vacaciones")),
        "Paso {}",
    ),
    "pt": Words(
        "Padeiro(a)",
        "Assamos para toda Ludlow.",
        ("Responsabilidades", ("Assar duzentos pães por noite", "Manter os fornos limpos", "Treinar aprendizes")),
        (
            "Requisitos",
            ("Três anos de experiência em padaria", "Boa comunicação em português", "Carteira de motorista"),
        ),
        ("Diferenciais", ("Conhecimento de centeio", "Experiência com fermentação natural")),
        (
            "Processo seletivo",
            (
                "Triagem de currículos",
                "Entrevista por telefone com a recrutadora (20 minutos)",
                "Teste prático",
                "Entrevista com a padeira-chefe (45 minutos)",
                "Proposta",
            ),
        ),
        ("Benefícios", ("Pão grátis", "Trinta dias de férias")),
        "Etapa {}",
    ),
    "it": Words(
        "Panettiere",
        "Cuociamo per tutta Ludlow.",
        ("Responsabilità", ("Cuocere duecento pani ogni notte", "Tenere puliti i forni", "Formare gli apprendisti")),
        (
            "Requisiti",
            ("Tre anni di esperienza in panificio", "Buona conoscenza dell’italiano", "Patente B"),
        ),
        ("Costituisce titolo preferenziale", ("Conoscenza della segale", "Esperienza con il lievito madre")),
        (
            "Processo di selezione",
            (
                "Valutazione della candidatura",
                "Colloquio telefonico con la recruiter (20 minuti)",
                "Prova pratica",
                "Colloquio con la capo fornaia (45 minuti)",
                "Offerta",
            ),
        ),
        ("Cosa offriamo", ("Pane gratis", "Trenta giorni di ferie")),
        "Fase {}",
    ),
    "ja": Words(
        "パン職人",
        "ラドローの町でパンを焼いています。",
        ("仕事内容", ("毎晩200個のパンを焼く", "窯の清掃と管理", "見習いの指導")),
        ("応募資格", ("パン屋での実務経験3年以上", "日本語でのコミュニケーション能力", "普通自動車免許")),
        ("歓迎スキル", ("ライ麦パンの知識", "天然酵母を扱った経験")),
        (
            "選考プロセス",
            ("書類選考", "人事担当との電話面談（20分）", "実技試験", "店長との面接（45分）", "内定"),
        ),
        ("福利厚生", ("パンの支給", "年間休日120日")),
        "STEP{}",
    ),
    "ko": Words(
        "제빵사",
        "러들로 마을에서 빵을 굽습니다.",
        ("담당업무", ("매일 밤 빵 200개를 굽습니다", "오븐을 깨끗하게 관리합니다", "견습생을 교육합니다")),
        ("자격요건", ("제과점 경력 3년 이상", "원활한 한국어 의사소통", "운전면허 소지자")),
        ("우대사항", ("호밀빵에 대한 지식", "천연 발효 경험")),
        (
            "채용절차",
            ("서류전형", "인사담당자 전화 면접 (20분)", "실기 테스트", "점장 면접 (45분)", "최종 합격"),
        ),
        ("복지 및 혜택", ("빵 무료 제공", "연차 30일")),
        "{}단계",
    ),
}

_SIGNS = "🍞🔥🧹🚚🧈"
_CIRCLED = "①②③④⑤"


def _each(mark: str, end: str = "\n") -> Callable[[Sequence[str]], str]:
    """Entries with a mark before each; "{n}" in it is the number, "{c}" that in a circle, "{s}" a picture."""

    def written(entries: Sequence[str]) -> str:
        marks = (mark.format(n=at + 1, c=_CIRCLED[at], s=_SIGNS[at]) for at in range(len(entries)))
        return "".join(f"{sign}{entry}{end}" for sign, entry in zip(marks, entries, strict=True))

    return written


def _between(sign: str) -> Callable[[Sequence[str]], str]:
    return lambda entries: sign.join(entries) + "\n"


LISTS: dict[str, Callable[[Sequence[str]], str]] = {
    "dashes": _each("- "),
    "stars": _each("* "),
    "bullets": _each("• "),
    "middle dots": _each("· "),
    "wide dots": _each("・"),
    "numbers": _each("{n}. "),
    "numbers with brackets": _each("{n}) "),
    "apart": _each("- ", "\n\n"),
    "full stops": _each("- ", ".\n"),
    "semicolons": _each("- ", ";\n"),
    "tags": lambda entries: "<ul>\n" + "".join(f"<li>{entry}</li>\n" for entry in entries) + "</ul>\n",
    "lines": _between("\n"),
    "lines broken by hand": _between("  \n"),
    "lines with breaks": _between("<br>\n"),
    "one line with breaks": _between("<br/>"),
    "bullets and breaks on one line": lambda entries: "<br>".join(f"• {entry}" for entry in entries) + "\n",
    "dashes and breaks on one line": lambda entries: "<br>".join(f"- {entry}" for entry in entries) + "\n",
    "ticks": _each("✅ "),
    "ticks apart": _each("✅ ", "\n\n"),
    "boxes": _each("- [ ] "),
    "long dashes": _each("– "),
    "quoted": _each("> - "),
    "indented": _each("  - "),
    "far in": _each("    - "),
    "table": lambda entries: "| |\n|---|\n" + "".join(f"| {entry} |\n" for entry in entries),
    "circled numbers": _each("{c} "),
    "arrows": _each("→ "),
    "pictures": _each("{s} "),
    "pictures behind dashes": _each("- {s} "),
    "bold": _each("- **", "**\n"),
    "letters": lambda entries: "".join(f"{'abcde'[at]}) {entry}\n" for at, entry in enumerate(entries)),
    "escaped": _each("\\- "),
    "escaped apart": _each("\\* ", "\n\n"),
}

STEPS: dict[str, Callable[[Sequence[str]], str]] = {
    **LISTS,
    "row of arrows": _between(" → "),
    "row of angles": _between(" > "),
    "row of typed arrows": _between("->"),
    "row of triangles": _between("▶"),
    "arrows on lines": _between("\n→ "),
    "arrows between lines": _between("\n↓\n"),
    "arrows between paragraphs": _between("\n\n↓\n\n"),
    "triangles between paragraphs": _between("\n\n▼\n\n"),
    "headings": _each("##### ", "\n\n"),
    "numbered headings": _each("##### {n}. ", "\n\n"),
    "bold paragraphs": _each("**", "**\n\n"),
    "numbered bold paragraphs": _each("**{n}. ", "**\n\n"),
    "heads of a table": lambda entries: f"| {' | '.join(entries)} |\n|{'---|' * len(entries)}\n",
    "numbered table": lambda entries: (
        "| # | |\n|---|---|\n" + "".join(f"| {at} | {entry} |\n" for at, entry in enumerate(entries, 1))
    ),
    "row of bars": _between(" | "),
    "row of slashes": _between(" / "),
    "row of dashes": _between(" – "),
    "row of commas": lambda entries: ", ".join(entries) + ".\n",
    "numbers on a line": lambda entries: " ".join(f"{at}) {entry}" for at, entry in enumerate(entries, 1)) + "\n",
    "ordered tags": lambda entries: "<ol>\n" + "".join(f"<li>{entry}</li>\n" for entry in entries) + "</ol>\n",
    "ones": _each("1. "),
    "numbers apart": _each("{n}. ", "\n\n"),
    "quoted lines": _each("> "),
    "keycaps": _each("{n}\ufe0f\u20e3 "),
    "row in a list": lambda entries: f"- {' → '.join(entries)}\n",
    "row of brackets": lambda entries: " > ".join(f"[{entry}]" for entry in entries) + "\n",
}

HEADINGS = {
    "second level": "## {}\n\n",
    "with a colon": "## {}:\n\n",
    "fourth level": "#### {}\n\n",
    "bold": "**{}**\n\n",
    "bold with a colon": "**{}:**\n\n",
    "bold, a colon behind": "**{}**:\n\n",
    "bold right above": "**{}**\n",
    "bold heading": "## **{}**\n\n",
    "underlined": "{}\n-----\n\n",
    "line with a colon": "{}:\n\n",
    "line with a colon right above": "{}:\n",
    "line": "{}\n\n",
    "picture": "## 🚀 {}\n\n",
    "numbered": "## {n}. {}\n\n",
    "number in brackets": "## ({n}) {}\n\n",
    "square": "■ {}\n\n",
    "wide brackets": "【{}】\n\n",
    "brackets": "[{}]\n\n",
    "heading in brackets": "## [{}]\n\n",
    "tag": "<h2>{}</h2>\n\n",
    "bold tag": "<p><strong>{}</strong></p>\n\n",
    "no blank": "##{}\n",
    "italic": "*{}*\n\n",
    "underscores": "__{}__\n\n",
    "picture and bold": "🚀 **{}**\n\n",
    "triangle": "▶ {}\n",
    "diamond": "◆{}\n",
    "closed": "## {} ##\n\n",
    "rule above": "---\n\n### {}\n\n",
    "anchor": '## <a name="x{n}"></a>{}\n\n',
    "attribute": "## {} {{#x{n}}}\n\n",
    "bold number": "**{n}. {}**\n\n",
    "underline tag": "<u>{}</u>\n\n",
    "picture behind": "## {} 💼\n\n",
    "quoted": "> **{}**\n\n",
    "wiki": "== {} ==\n\n",
    "star": "★ {}\n\n",
}


def page(words: Words, *, heading: str = "second level", entries: str = "dashes", steps: str = "dashes") -> str:
    """The page with its sections set in the named shapes."""
    parts = [f"# {words.title}\n\n{words.introduction}\n\n"]
    for number, (name, told) in enumerate(words.sections(), 1):
        parts.append(HEADINGS[heading].format(name, n=number))
        parts.append(f"{STEPS[steps](told) if name == words.steps[0] else LISTS[entries](told)}\n")
    return "".join(parts)


def with_sections(words: Words, section: Callable[[str, Sequence[str], int], str], top: str = "") -> str:
    """The page with each section written by ``section`` from its heading, entries and number."""
    top = top or f"# {words.title}\n\n{words.introduction}\n\n"
    told = (section(name, entries, number) for number, (name, entries) in enumerate(words.sections(), 1))
    return top + "".join(told)


def _listed(entries: Sequence[str], mark: str = "- ") -> str:
    return "".join(f"{mark}{entry}\n" for entry in entries)


LAYOUTS: dict[str, Callable[[Words], str]] = {
    "nested lists": lambda words: with_sections(words, lambda name, told, _: f"- **{name}**\n{_listed(told, '  - ')}"),
    "nested lists with colons": lambda words: with_sections(
        words, lambda name, told, _: f"* {name}:\n{_listed(told, '    * ')}"
    ),
    "nested in numbers": lambda words: with_sections(
        words, lambda name, told, number: f"{number}. **{name}**\n{_listed(told, '   - ')}"
    ),
    "table of facts with breaks": lambda words: with_sections(
        words,
        lambda name, told, _: f"| **{name}** | {'<br>'.join(f'- {entry}' for entry in told)} |\n",
        f"# {words.title}\n\n{words.introduction}\n\n| | |\n|---|---|\n",
    ),
    "HTML": lambda words: with_sections(
        words,
        lambda name, told, _: f"<h2>{name}</h2>\n<ul>\n{''.join(f'<li>{entry}</li>' for entry in told)}\n</ul>\n",
        f"<h1>{words.title}</h1>\n<p>{words.introduction}</p>\n",
    ),
    "HTML on one line": lambda words: with_sections(
        words,
        lambda name, told, _: f"<h2>{name}</h2><ul>{''.join(f'<li>{entry}</li>' for entry in told)}</ul>",
        f"<h1>{words.title}</h1><p>{words.introduction}</p>",
    ),
    "lists of HTML with paragraphs": lambda words: with_sections(
        words,
        lambda name, told, _: (
            f"<p><strong>{name}:</strong></p>\n<ul>\n{''.join(f'<li><p>{entry}</p></li>{chr(10)}' for entry in told)}"
            "</ul>\n"
        ),
    ),
    "rows of HTML": lambda words: (
        with_sections(
            words,
            lambda name, told, _: (
                f"<tr>\n<td>{name}</td>\n<td>\n<ul>\n{''.join(f'<li>{entry}</li>{chr(10)}' for entry in told)}"
                "</ul>\n</td>\n</tr>\n"
            ),
            f"# {words.title}\n\n{words.introduction}\n\n<table>\n",
        )
        + "</table>\n"
    ),
    "lists in the front matter": lambda words: (
        f'---\ntitle: "{words.title}"\n'
        + "".join(
            f"{key}:\n{''.join(f'  - {chr(34)}{entry}{chr(34)}{chr(10)}' for entry in told)}"
            for key, (_, told) in zip(
                ("responsibilities", "requirements", "nice_to_have", "hiring_process", "benefits"),
                words.sections(),
                strict=True,
            )
        )
        + f"---\n\n{words.introduction}\n"
    ),
    "definitions": lambda words: with_sections(words, lambda name, told, _: f"{name}\n{_listed(told, ': ')}\n"),
    "front matter": lambda words: with_sections(
        words,
        lambda name, told, _: f"# {name}\n\n{_listed(told)}\n",
        f'---\ntitle: "{words.title}"\nlayout: job\n---\n\n{words.introduction}\n\n',
    ),
    "all of one depth": lambda words: with_sections(words, lambda name, told, _: f"# {name}\n\n{_listed(told)}\n"),
    "no markup": lambda words: with_sections(
        words,
        lambda name, told, _: f"{name}\n\n{chr(10).join(told)}\n\n",
        f"{words.title}\n\n{words.introduction}\n\n",
    ),
    "no markup but bullets": lambda words: with_sections(
        words,
        lambda name, told, _: f"{name}\n{_listed(told, '• ')}\n",
        f"{words.title}\n\n{words.introduction}\n\n",
    ),
    "no empty lines": lambda words: with_sections(
        words, lambda name, told, _: f"## {name}\n{_listed(told)}", f"# {words.title}\n{words.introduction}\n"
    ),
    "rules below headings": lambda words: with_sections(
        words, lambda name, told, _: f"## {name}\n---\n{_listed(told)}\n"
    ),
    "line ends of Windows": lambda words: page(words).replace("\n", "\r\n"),
    "folded": lambda words: with_sections(
        words,
        lambda name, told, _: f"<details>\n<summary><b>{name}</b></summary>\n\n{_listed(told)}\n</details>\n\n",
    ),
    "text around lists": lambda words: with_sections(
        words,
        lambda name, told, _: f"## {name}\n\n{words.introduction}\n\n{_listed(told)}\n{words.introduction}\n\n",
    ),
    "table of contents": lambda words: (
        f"# {words.title}\n\n"
        + "".join(f"- [{name}](#{number})\n" for number, (name, _) in enumerate(words.sections()))
        + f"\n{page(words).partition(chr(10))[2]}"
    ),
    "wiki": lambda words: with_sections(
        words,
        lambda name, told, _: f"== {name} ==\n\n{_listed(told, '* ')}\n",
        f"= {words.title} =\n\n{words.introduction}\n\n",
    ),
    "underlined with tildes": lambda words: with_sections(
        words,
        lambda name, told, _: f"{name}\n{'~' * len(name)}\n\n{_listed(told, '* ')}\n",
        f"{words.title}\n{'=' * len(words.title)}\n\n{words.introduction}\n\n",
    ),
    "counted steps": lambda words: page(words).replace(
        _listed(words.steps[1]),
        "".join(f"{words.step.format(number)}: {step}\n\n" for number, step in enumerate(words.steps[1], 1)),
    ),
    "counted headings": lambda words: page(words).replace(
        _listed(words.steps[1]),
        "".join(f"### {words.step.format(number)}: {step}\n\n" for number, step in enumerate(words.steps[1], 1)),
    ),
    "steps with text below": lambda words: page(words).replace(
        _listed(words.steps[1]), "".join(f"### {step}\n\n{words.introduction}\n\n" for step in words.steps[1])
    ),
    "steps with text in brackets of HTML": lambda words: page(words).replace(
        _listed(words.steps[1]), "".join(f"**{step}**<br>{words.introduction}\n\n" for step in words.steps[1])
    ),
    "process behind its name": lambda words: page(words).replace(
        f"## {words.steps[0]}\n\n{_listed(words.steps[1])}", f"**{words.steps[0]}:** {' → '.join(words.steps[1])}\n"
    ),
    "process in a list": lambda words: page(words).replace(
        f"## {words.steps[0]}\n\n{_listed(words.steps[1])}", f"- **{words.steps[0]}:** {' → '.join(words.steps[1])}\n"
    ),
}
