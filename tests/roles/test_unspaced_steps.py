"""Steps of the process as Japanese and Korean pages tell them: one line each, and in running text."""

from __future__ import annotations

import pytest

from hiring_assistant.domain.role import Stage
from hiring_assistant.roles.reading import read_page

PAGES = {
    "ja": "# 倉庫スタッフ\n\n## 業務内容\n\n- 在庫の確認\n\n## 必須スキル\n\n- 簿記の知識\n\n## 選考フロー\n\n",
    "ko": "# 창고 직원\n\n## 담당업무\n\n- 재고 확인\n\n## 자격요건\n\n- 부기 지식\n\n## 채용절차\n\n",
}
AROUND = {"ja": ("書類選考", "内定"), "ko": ("서류전형", "최종합격")}

# Line, kind, who and whether it is optional.
LINES = [
    ("ja", "採用担当との電話面談（30分程度）", "screening", "採用担当", False),
    ("ja", "事務局からお電話でご状況を伺います", "screening", "事務局", False),
    ("ja", "最終面接 理事長", "interview", "理事長", False),
    ("ko", "사무처장, 창고팀장, 운영위원 1명과 면접", "panel", "사무처장, 창고팀장, 운영위원 1명", False),
    ("ko", "창고관리실 직원 두 명과 면접", "panel", "창고관리실 직원 두 명", False),
    ("ja", "二次面接 現場社員／60分／オンライン", "interview", "現場社員", False),
    ("ja", "直属の上司となるマネージャーとの面接", "interview", "直属の上司となるマネージャー", False),
    ("ja", "必要に応じて三次面接", "interview", None, True),
    ("ja", "複数の社員との面接", "panel", "複数の社員", False),
    ("ja", "人事と現場責任者による面接", "panel", "人事と現場責任者", False),
    ("ja", "学科教員複数名による面接", "panel", "学科教員複数名", False),
    ("ja", "役員に向けたプレゼンテーション（30分）", "exercise", "役員", False),
    ("ja", "2回目はエンジニアとのペアプログラミング", "exercise", "エンジニア", False),
    ("ja", "人事よりお送りする質問票にご記入いただきます", "questionnaire", "人事", False),
    ("ja", "前職の上司・同僚へのリファレンスチェック", "reference", None, False),
    ("ja", "労働条件のすり合わせ", "offer", None, False),
    ("ja", "職場見学（希望者のみ）", "other", None, True),
    ("ja", "健康診断", "other", None, False),
    ("ko", "리크루터 스크리닝 콜 30분", "screening", "리크루터", False),
    ("ko", "커피챗(선택)", "screening", None, True),
    ("ko", "현업 부서장과 1시간 동안 면접을 진행합니다", "interview", "현업 부서장", False),
    ("ko", "기술 면접 (1시간~1시간 30분)", "interview", None, False),
    ("ko", "필요 시 3차 면접", "interview", None, True),
    ("ko", "여러 구성원과의 팀 인터뷰", "panel", "여러 구성원", False),
    ("ko", "팀장 및 팀원 면접", "panel", "팀장 및 팀원", False),
    ("ko", "리더와 팀원이 함께하는 기술 면접 (60분)", "panel", "리더와 팀원", False),
    ("ko", "채용팀에서 보내드리는 설문지에 답변해 주세요", "questionnaire", "채용팀", False),
    ("ko", "수업 시연 (15분)", "exercise", None, False),
    ("ko", "전 직장 동료에게 레퍼런스를 확인합니다", "reference", None, False),
    ("ko", "근로조건 안내 및 최종 합격", "offer", None, False),
    ("ko", "회사 방문 (희망자에 한함)", "other", None, True),
]

# Running text, and the kinds of the steps it tells.
TEXTS = [
    ("ja", "書類選考のあと、館長が面接を行います。採用が決まりましたら書面でお知らせします。", "other interview offer"),
    ("ja", "面接は2回です。1回目は現場責任者、2回目は役員が担当します。", "interview interview"),
    ("ja", "書類選考と2回の面接を行います。一次面接はオンライン、二次面接は対面です。", "other interview interview"),
    ("ja", "書類選考、人事との面接、現場との面接を経て、内定となります。", "other interview interview offer"),
    ("ja", "課題をお願いしています。課題の提出後、代表と課題について話します。", "exercise interview"),
    ("ja", "第1次試験は教養試験です。第2次試験は個別面接です。合格者は市の掲示板で発表します。", "exercise interview"),
    ("ja", "選考は、①模擬授業（50分）②理事長面接の順に行います。", "exercise interview"),
    ("ko", "서류 심사 후 관장이 면접을 봅니다. 서로 잘 맞으면 채용을 확정합니다.", "other interview offer"),
    ("ko", "면접은 총 두 번 진행됩니다. 첫 번째는 현업 팀장이, 두 번째는 임원이 진행합니다.", "interview interview"),
    ("ko", "서류전형 합격자에 한해 면접을 실시하며, 최종합격자는 신체검사를 받아야 합니다.", "other interview other"),
    ("ko", "면접에 앞서 실기(2시간)를 봅니다. 면접은 연구책임자가 진행합니다.", "exercise interview"),
    ("ko", "서류전형 → 필기시험 → 면접(본부장) 순으로 진행합니다. 개별 통보합니다.", "other exercise interview"),
    ("ko", "과제를 드려요. 그 후 리드 디자이너와 과제에 대해 이야기해요.", "exercise interview"),
    ("ko", "제출하신 서류를 심사합니다. 면접 일정은 최대한 맞춰 드립니다. 대표와 면접합니다.", "other interview"),
]


def _stages(language: str, process: str) -> tuple[Stage, ...]:
    return read_page(PAGES[language] + process).stages


@pytest.mark.parametrize(("language", "line", "kind", "who", "optional"), LINES)
def test_a_line_in_a_list(language: str, line: str, kind: str, who: str | None, *, optional: bool) -> None:
    first, last = AROUND[language]
    stages = _stages(language, f"- {first}\n- {line}\n- {last}\n")
    assert len(stages) == 3
    assert (stages[1].kind.value, stages[1].interviewer, stages[1].optional) == (kind, who, optional)


@pytest.mark.parametrize(("language", "text", "kinds"), TEXTS)
def test_running_text(language: str, text: str, kinds: str) -> None:
    assert " ".join(stage.kind.value for stage in _stages(language, text)) == kinds


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("ja", "書類選考 ／ 一次面接 ／ 最終面接 ／ 内定"),
        ("ja", "応募 > 一次面接(30分) > 最終面接 > 採用"),
        ("ko", "서류 검토\n↓\n1차 면접\n↓\n2차 면접\n↓\n오퍼"),
        ("ko", "서류접수 ▶ 1차 면접(실무) ▶ 2차 면접(인성) ▶ 최종합격"),
        ("ja", "〇書類選考\n〇一次面接（60分）\n〇最終面接\n〇内定"),
        ("ja", "| 応募 | 一次面接 | 最終面接 | 採用 |\n|---|---|---|---|\n| 随時 | 30分 | 本社 | 後日 |\n"),
        ("ko", "지원 ➡ 실무진 면접 ➡ 임원 면접 ➡ 최종 합격"),
    ],
)
def test_a_row_of_steps(language: str, row: str) -> None:
    assert [stage.kind.value for stage in _stages(language, row)] == ["other", "interview", "interview", "offer"]


def test_one_hour_to_one_and_a_half() -> None:
    (stage,) = (stage for stage in _stages("ko", "- 서류전형\n- 면접 (1시간~1시간 30분)\n") if stage.minutes)
    assert stage.minutes == (60, 90)
