"""What the lists of the desk show, a row each."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.article.problem import Problem, Severity
from kiosk.desk.files.tree import Tree

LANGUAGES = {"en": "English", "es": "Spanish", "ar": "Arabic", "fr": "French", "de": "German", "pt": "Portuguese"}


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A language's heading, an article, or one that is not translated yet."""

    kind: str
    file: str
    words: str
    current: bool = False
    trouble: int = 0


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem, where in the text its line begins, and how a screen reader tells it."""

    code: str
    message: str
    place: str
    severity: str
    position: int
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change since another library: the part of the report it stands in, where it is, its words and its figures."""

    part: str
    place: str
    words: str
    figures: str
    grave: bool
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to choose in a menu or a strip."""

    key: str
    words: str
    hint: str = ""


def language_name(code: str) -> str:
    """What a language is called; its code where nobody has told."""
    return LANGUAGES.get(code.partition("-")[0], code)


def tree_rows(tree: Tree, current: str, troubles: Mapping[str, int]) -> Iterator[TreeRow]:
    """The rows of a tree: English first, and in each language its articles, then what it lacks.

    Articles of one title are told apart by their files.
    """
    titles = {article.id: article.title for article in reversed(tree.articles)}
    alike = Counter((article.language, article.title) for article in tree.articles)
    for language in tree.languages:
        yield TreeRow("language", language, language_name(language))
        for article in tree.articles:
            if article.language == language:
                name, title = article.name, article.title
                words = f"{title} ({article.id})" if alike[language, title] > 1 else title
                yield TreeRow("article", name, words, name == current, troubles.get(name, 0))
        for lacking, id in tree.missing:  # noqa: A001 -- it is what the file's name is called everywhere
            if lacking == language:
                yield TreeRow("missing", f"{language}/{id}.md", titles[id])


def problem_rows(problems: tuple[Problem, ...], name: str, starts: list[int]) -> Iterator[ProblemRow]:
    """The rows of problems, those of the open article first. ``starts`` are where its lines begin."""
    for problem in sorted(problems, key=lambda one: (one.path != name, one.severity is Severity.WAIVED)):
        here = problem.path == name
        position = starts[min(max(problem.line, 1), len(starts)) - 1] if here and starts else -1
        place = f"Line {problem.line}" if here else f"{problem.path}, line {problem.line}"
        severity = problem.severity.value
        yield ProblemRow(problem.code, problem.message, place, severity, position, problem.path, problem.line)


def line_starts(text: str) -> list[int]:
    """Where each line of a text begins, counted as Qt counts: a letter beyond U+FFFF is two."""
    starts = [0]
    for line in text.split("\n"):
        wide = 0 if line.isascii() else sum(sign > "\uffff" for sign in line)
        starts.append(starts[-1] + len(line) + wide + 1)
    return starts[:-1]


def counted(problems: tuple[Problem, ...]) -> str:
    """How many there are, in words."""
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in problems)
    if not errors and not warnings:
        return "No problems"
    words = [_number(errors, "error")] if errors else []
    return ", ".join([*words, *([_number(warnings, "warning")] if warnings else [])])


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
