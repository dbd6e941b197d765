"""Holds the languages of a library against each other: which articles each has, and what each article says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.article.article import Article
from kiosk.article.place import Place
from kiosk.authoring.findings import Findings
from kiosk.authoring.parity.compare import compare
from kiosk.authoring.parity.difference import Pair
from kiosk.authoring.parity.front_places import front_places
from kiosk.authoring.survey import ArticlePath


@dataclass(frozen=True, slots=True)
class Copy:
    """An article that was read without an error, with the lines of its front matter and what was found in it."""

    article: Article
    front: tuple[str, ...]
    findings: Findings

    @property
    def review_at(self) -> Place:
        """Where its review stands; the file's first line where that is not known."""
        return front_places(self.front).place("review")


def note_differences(paths: Sequence[ArticlePath], copies: Sequence[Copy]) -> None:
    """Note in the findings of each translation how it differs from its original.

    The original of an article is the one in the first language that has it, by the order of the paths.
    """
    originals = originals_of(paths)
    read = {(copy.article.language, copy.article.id): copy for copy in copies}
    for copy in copies:
        original = read.get((originals[copy.article.id].language, copy.article.id))
        if original is not None and original is not copy:
            _compare(original, originals[copy.article.id].name, copy)


def note_missing(paths: Sequence[ArticlePath], findings: list[Findings]) -> None:
    """Note each article that a language of the library has not. The tablet shows the articles there are."""
    there = {(path.language, path.id) for path in paths}
    for language in dict.fromkeys(path.language for path in paths):
        for name, original in originals_of(paths).items():
            if (language, name) not in there:
                found = Findings(f"{language}/{name}.md")
                message = (
                    f"The article “{name}” is missing in the language “{language}”. It stands in {original.name}. "
                    "Translate it; until then the tablet shows it in its other languages only."
                )
                found.warning("LANG01", Place(), message)
                findings.append(found)


def note_ready_questions(ready: Mapping[str, Sequence[str]], languages: Iterable[str], findings: Findings) -> None:
    """Note each language that has not as many ready questions as the first one."""
    order = tuple(languages)
    first = next((language for language in order if ready.get(language)), None)
    if first is None:
        return
    for language in order:
        wanted, found = len(ready[first]), len(ready.get(language, ()))
        if wanted != found:
            message = (
                f"“ready_questions” has {wanted} questions in the language “{first}”, but {found} in “{language}”. "
                f"Translate them all, below “{language}:”."
            )
            findings.error("LANG02" if wanted > found else "LANG03", Place(), message)


def originals_of(paths: Sequence[ArticlePath]) -> dict[str, ArticlePath]:
    """By the id of an article, its file in the first language that has it."""
    originals: dict[str, ArticlePath] = {}
    for path in paths:
        originals.setdefault(path.id, path)
    return originals


def _compare(original: Copy, name: str, copy: Copy) -> None:
    pair = Pair(original.article, copy.article, name, front_places(original.front), front_places(copy.front))
    for difference in compare(pair):
        copy.findings.error(difference.code, difference.at, difference.message)
