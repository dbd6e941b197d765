"""Signing an article: what a person would sign, why they cannot, and the signature in its file."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.article.article import Approval, Article, Review, ReviewStatus
from kiosk.article.mark import content_mark
from kiosk.article.problem import Problem, Severity
from kiosk.article.review import same_person, signed
from kiosk.authoring.approval.figures import ShownFigure, figures_mark, figures_of
from kiosk.authoring.approval.front_edit import NoReviewField, with_review
from kiosk.authoring.checking import case_in
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import Whole, read_whole
from kiosk.authoring.front_matter import read_front_matter
from kiosk.authoring.gate.run import hold
from kiosk.authoring.parity.shelves import Copy
from kiosk.authoring.typography import typographic
from kiosk.pack.whole_file import write_whole

_MENDED_BY_SIGNING = {"REVIEW01"}


class NotSigned(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """Somebody cannot sign an article. The text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Signing:
    """What a person is about to sign: the article, its figures, their approval, and the review before and after it.

    ``data`` is the file as it was read; if it is another one by then, nothing is signed.
    """

    path: Path
    article: Article
    figures: tuple[ShownFigure, ...]
    approval: Approval
    before: Review
    after: Review
    data: bytes

    @property
    def complete(self) -> bool:
        """Whether the article is approved with this signature. Else a second person must sign its figures."""
        return self.after.status is ReviewStatus.APPROVED


def prepare(folder: Path, article: str, language: str, by: str, today: date, due: date | None = None) -> Signing:
    """What a person would sign in a library. Errors: NotSigned, FolderUnreadable.

    ``due`` is the day of the next review; without it, the one that stands in the file if it is still to come.
    """
    path = folder / language / f"{article}.md"
    data = _read(path)
    whole = read_whole(folder)
    copy = _copy(whole, article, language)
    name = _listed(typographic(" ".join(by.split())), whole.settings.people)
    _refuse_errors(whole, copy, today)
    before = read_front_matter(copy.front, language, Findings("")).review
    mark = content_mark(copy.article)
    _refuse_again(copy.article, before, mark, name)
    approval = Approval(name, today, mark, figures_mark(copy.article))
    after = signed(before, approval, _due(due or before.due, today))
    return Signing(path, copy.article, figures_of(copy.article), approval, before, after, data)


def sign(signing: Signing) -> None:
    """Write the signature into the article's file, whole or not at all. Errors: NotSigned."""
    if _read(signing.path) != signing.data:
        raise NotSigned(f"“{signing.path}” has changed meanwhile. Look at it again, then sign.")
    try:
        text = with_review(signing.data.decode(), signing.after)
        write_whole(signing.path, text.encode())
    except NoReviewField as error:
        raise NotSigned(str(error)) from error
    except OSError as error:
        raise NotSigned(f"“{signing.path}” cannot be written: {error.strerror}. Nothing is signed.") from error


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotSigned(f"There is no article “{path}” that can be read. Check its name and language.") from error


def _copy(whole: Whole, article: str, language: str) -> Copy:
    for copy in whole.copies:
        if (copy.article.id, copy.article.language) == (article, language):
            return copy
    name = f"{language}/{article}.md"
    raise NotSigned(_errors(name, (problem for problem in whole.problems if problem.path == name)))


def _listed(name: str, people: tuple[str, ...]) -> str:
    for known in people:
        if same_person(name, known):
            return known
    listed = f"Listed are: {'; '.join(people)}." if people else "Nobody is listed there yet."
    raise NotSigned(f"“{name}” is not listed below “people” in library.yaml, so cannot sign. {listed}")


def _refuse_errors(whole: Whole, copy: Copy, today: date) -> None:
    hold(case_in(whole, copy, today), copy.findings)
    problems = [it for it in copy.findings.problems if it.severity is Severity.ERROR]
    left = [problem for problem in problems if problem.code not in _MENDED_BY_SIGNING]
    if left:
        raise NotSigned(_errors(copy.findings.path, left))


def _errors(name: str, problems: Iterable[Problem]) -> str:
    errors = [str(problem) for problem in problems if problem.severity is Severity.ERROR]
    return "\n".join([*errors, f"Nothing is signed: “{name}” has errors. Mend them first."])


def _refuse_again(article: Article, before: Review, mark: str, name: str) -> None:
    if any(one.of == mark and same_person(one.by, name) for one in before.approvals):
        waits = "It is approved." if article.review.status is ReviewStatus.APPROVED else "A second person must sign."
        raise NotSigned(f"{name} has already signed this very content. {waits}")


def _due(due: date, today: date) -> date:
    if due <= today:
        raise NotSigned("Say when the article must be looked at again: --due, and a day that is still to come.")
    return due
