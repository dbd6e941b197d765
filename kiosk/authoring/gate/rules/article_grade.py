"""The reading grade of a whole article."""

from collections.abc import Iterator

from kiosk.article.place import Place
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.grading import article_grades, said
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    grades = article_grades(case)
    if any(grade.too_hard for grade in grades):
        message = f"The article is too hard to read: {said(grades)}. Use shorter words and shorter sentences."
        yield Hit(case.front.place("title") if case.front.entries else Place(), message)


RULE = Rule(
    code="READ01",
    name="reading grade of the article",
    severity=ERROR,
    why="Half of all adults do not read health texts above grade 6 with ease, and fewer do when they are anxious.",
    criterion="PEMAT item 3 (common, everyday words); the AMA and NIH ask for grade 6",
    mend="Cut long sentences in two, and put a short word for a long one. Explain a word you cannot do without.",
    find=_find,
    worded=True,
)
