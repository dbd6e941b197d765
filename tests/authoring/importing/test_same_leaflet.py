"""One leaflet in five kinds of files comes to the same draft."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.folder import check, read_folder
from kiosk.authoring.importing.draft import Draft, import_leaflet
from kiosk.authoring.importing.plan import Part, Terms, Topic
from tests.authoring.importing import make_office, make_plain
from tests.authoring.importing.leaflet_text import LEAFLET, Picture, Points, Rows, Told
from tests.authoring.pictures import png, put

MAKERS: dict[str, Callable[[Sequence[Told]], bytes]] = {
    "docx": make_office.docx,
    "odt": make_office.odt,
    "html": make_plain.html,
    "txt": make_plain.text,
    "pdf": make_plain.pdf,
}
DAY = date(2030, 1, 31)


@pytest.fixture(scope="module")
def library(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("library")


@pytest.fixture(scope="module", params=MAKERS)
def draft(request, library: Path, tmp_path_factory) -> Draft:
    kind = request.param
    told = (
        (*LEAFLET[:3], Picture(png(), "A hand holds a cup"), *LEAFLET[3:])
        if kind in ("docx", "odt", "html")
        else LEAFLET
    )
    path = tmp_path_factory.mktemp("files") / f"{kind} leaflet.{kind}"
    path.write_bytes(MAKERS[kind](told))
    return import_leaflet(path, library, "en", DAY)


def test_headings_become_sections_questions_and_words_to_know(draft):
    shape = [(type(part), part.title) for part in draft.plan.parts]

    assert draft.plan.title == "Ketamine at our clinic"
    assert shape == [
        (Part, "What ketamine is"),
        (Part, "Your dose"),
        (Part, "Side effects"),
        (Part, "On the day"),
        (Topic, "Frequently asked questions"),
        (Terms, "Words to know"),
    ]


def test_no_word_is_lost(draft):
    assert draft.proof.missing == ()
    assert draft.proof.count > 150


def test_every_text_stands_in_the_draft_word_for_word(draft):
    plain = draft.text.replace("[^source-needed]", "").replace("\n\n", " ").replace("> ", "")
    texts = [text for part in LEAFLET for text in _texts(part)]

    assert not [
        text for text in texts if text not in plain and text.split(": ")[-1] not in plain and "No. " not in text
    ]


def _texts(part: Told) -> list[str]:
    match part:
        case Points():
            return list(part.items)
        case Rows():
            return [cell for row in part.rows for cell in row]
        case Picture():
            return [part.alt]
        case _:
            return [part.text]


def test_the_answer_begins_with_a_sentence_that_is_short_enough(draft):
    assert "### Can I drive home? {#can-i-drive-home}\n\n> No.\n" in draft.text
    assert "### Will it hurt? {#will-it-hurt}\n\n> Only the needle does, for a moment.\n" in draft.text
    assert "- [Will it hurt?](#will-it-hurt){.next}" in draft.text


def test_numbers_are_marked_to_be_sourced_each_in_its_place(draft):
    assert "0.5 mg/kg over 40 minutes.[^source-needed] Your team may change it. About 55 of 100" in draft.text
    assert "- feeling sick, in 20 % of people[^source-needed]" in draft.text
    assert "| 1 to 4[^source-needed] | two a week |" in draft.text


def test_lists_keep_their_kind(draft):
    assert "- a headache\n- feeling sick" in draft.text
    assert "1. Eat nothing for 4 hours before.[^source-needed]\n2. Bring a friend.\n3. Rest" in draft.text


def test_words_to_know_have_ids(draft):
    assert "Infusion {#term-infusion}\n:   a medicine that drips slowly into a vein" in draft.text


def test_a_draft_whose_open_points_are_settled_is_an_article(draft, tmp_path):
    settled = re.sub(r'(?m)^!!! open ".*"\n(    .*\n)?', "", draft.text).replace("[^source-needed]", "")
    settled = settled.replace("topic:", "topic: Treatments").replace("summary:", "summary: Few words.")
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "leaflet.md").write_text(settled, "utf-8")
    for picture in draft.pictures:
        put(tmp_path, picture.name, picture.data)

    library, problems = read_folder(tmp_path)

    assert {problem.code for problem in problems} == {"SECT03"}
    assert [section.title for section in library.articles[0].sections][:2] == ["What ketamine is", "Your dose"]


def test_the_check_lists_what_is_left_to_do_in_its_own_sentences(draft, library):
    codes = {problem.code for problem in check(library) if problem.path == draft.name}

    assert codes == {"FIELD01", "OPEN01", "SECT03", "SRC01"}
