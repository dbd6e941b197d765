"""The leaflet's own words, in the language that Qt speaks."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.article.article import Review, ReviewStatus
from kiosk.article.figures import Certainty
from kiosk.article.review import Age, age_of


def questions() -> str:
    """Heading above questions and short answers."""
    return QCoreApplication.translate("Handout", "Questions people ask")


def terms() -> str:
    """Heading above words and their meanings."""
    return QCoreApplication.translate("Handout", "Words to know")


def sources() -> str:
    """Heading above the sources."""
    return QCoreApplication.translate("Handout", "Where this comes from")


def more() -> str:
    """Heading above what found no place."""
    return QCoreApplication.translate("Handout", "More on the screen in the waiting room")


def more_to_read(titles: str) -> str:
    """What of the sections found no place."""
    return QCoreApplication.translate("Handout", "More to read: {titles}").format(titles=titles)


def more_answers(questions: str) -> str:
    """Which questions found no place."""
    return QCoreApplication.translate("Handout", "More answers: {questions}").format(questions=questions)


def more_of(title: str, number: int) -> str:
    """How many questions of a topic found no place."""
    return QCoreApplication.translate("Handout", "{title} ({number})").format(title=title, number=number)


def to_ask() -> str:
    """Heading above questions to put to the care team."""
    return QCoreApplication.translate("Handout", "What I can ask my care team")


def own() -> str:
    """Heading above empty lines."""
    return QCoreApplication.translate("Handout", "My own questions and notes")


def page(number: int, count: int) -> str:
    """At the foot of a page."""
    return QCoreApplication.translate("Handout", "Page {number} of {count}").format(number=number, count=count)


def awaiting() -> str:
    """The review state of what nobody has approved."""
    return QCoreApplication.translate(
        "Handout", "Awaiting clinical review: no clinician has approved this leaflet yet."
    )


def review(state: Review, language: str, today: date) -> str:
    """Whether somebody has reviewed the article, when it must be looked at again, and whether that is overdue."""
    due = _day(state.due, language)
    late = age_of(state.due, today) is not Age.IN_TIME
    overdue = QCoreApplication.translate("Handout", "A new review was due on {day}.").format(day=due) if late else ""
    if state.status is not ReviewStatus.APPROVED or state.on is None:
        return f"{awaiting()} {overdue}".strip()
    reviewed = QCoreApplication.translate("Handout", "Reviewed by {name} on {day}.").format(
        name=state.by, day=_day(state.on, language)
    )
    following = QCoreApplication.translate("Handout", "Next review due: {day}.").format(day=due)
    return f"{reviewed} {overdue or following}"


def _day(day: date, language: str) -> str:
    """A date as people say it; the words of the sheet that tells who wrote an article."""
    month = QLocale(language).monthName(day.month, QLocale.FormatType.LongFormat)
    return QCoreApplication.translate("AboutSheet", "{day} {month} {year}").format(
        day=day.day, month=month, year=day.year
    )


def certainty(sure: Certainty) -> str:
    """How sure a figure is; the words of the screen's mark."""
    match sure:
        case Certainty.WELL_TESTED:
            return QCoreApplication.translate("CertaintyMark", "Well tested")
        case Certainty.SOME_STUDIES:
            return QCoreApplication.translate("CertaintyMark", "Some studies")
        case Certainty.LESS_CERTAIN:
            return QCoreApplication.translate("CertaintyMark", "Less certain")


def people(least: int, most: int) -> str:
    """How many of 100; the words of the screen's legend."""
    if least == most:
        return QCoreApplication.translate("DotsBlock", "%1 of 100").replace("%1", str(least))
    between = QCoreApplication.translate("DotsBlock", "%1 to %2 of 100")
    return between.replace("%1", str(least)).replace("%2", str(most))


def my_questions() -> str:
    """The title of a printed list."""
    return QCoreApplication.translate("Handout", "My questions for the visit")


def point_a_phone() -> str:
    """Beside the code of a printed list."""
    return QCoreApplication.translate(
        "Handout", "Point a phone camera here. The words are inside the square: no internet, no website."
    )
