"""How often each rule of the gate is right, on short texts of our own: what it finds, and what it should find."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from kiosk.authoring.gate.every import RULES
from kiosk.authoring.gate.rule import Rule
from tests.authoring.gate.cases import read_case
from tests.bench.table import Line

DATA = Path(__file__).with_suffix("")
LEAST = 0.9
KEY = {"en": "You can ask here.", "es": "Usted puede preguntar aquí.", "ar": "يمكنك أن تسأل هنا."}
TO_DO = {"en": "Ask your team.", "es": "Pregunte a su equipo.", "ar": "اسأل فريقك."}
NEXT = {"en": "Next:", "es": "Luego:", "ar": "بعد ذلك:"}
HEADING = {"en": "The first part", "es": "La primera parte", "ar": "الجزء الأول"}
FRONT = {
    "sources": "sources:\n  roe2020: {title: A study, year: 2020}",
    "review": "review: {status: pending, by: null, on: null, due: 2030-01-31}",
}


@dataclass(frozen=True, slots=True)
class Tally:
    """Texts by what was found and what was there, with those that were judged wrongly."""

    hits: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]
    spared: int

    @property
    def precision(self) -> float:
        found = self.hits + len(self.wrong)
        return self.hits / found if found else 0.0

    @property
    def recall(self) -> float:
        there = self.hits + len(self.missed)
        return self.hits / there if there else 0.0


def lines(rules: Sequence[Rule] = RULES) -> Iterator[Line]:
    """Precision and recall of each rule."""
    for rule in rules:
        tally = tally_of(rule)
        texts = tally.hits + len(tally.missed) + len(tally.wrong) + tally.spared
        more = f"{rule.name}, {texts} texts"
        yield Line(f"gate, {rule.code} precision", tally.precision, "", judged=tally.precision, least=LEAST, more=more)
        yield Line(f"gate, {rule.code} recall", tally.recall, "", judged=tally.recall, least=LEAST)


def tally_of(rule: Rule) -> Tally:
    """How a rule does on its texts in all languages."""
    bad = [(text, finds(rule, file)) for text, file in texts_of(rule, "bad")]
    good = [(text, finds(rule, file)) for text, file in texts_of(rule, "good")]
    return Tally(
        sum(found for _, found in bad),
        tuple(text for text, found in bad if not found),
        tuple(text for text, found in good if found),
        sum(not found for _, found in good),
    )


def texts_of(rule: Rule, kind: str) -> Iterator[tuple[str, tuple[str, str]]]:
    """The texts of a rule, each with its article's file and language."""
    data: dict[str, Any] = yaml.safe_load((DATA / f"{rule.code}.yaml").read_text(encoding="utf-8"))
    for language in KEY:
        for text in data.get(language, {}).get(kind, ()):
            yield text, (file_of(text, data["as"], language, data.get("front", "")), language)


def finds(rule: Rule, file: tuple[str, str]) -> bool:
    """Whether a rule finds anything in an article's file."""
    case, _ = read_case(*file)
    return next(rule.find(case), None) is not None


def file_of(text: str, use: str, language: str, front: str) -> str:
    """An article around a text, which is used as its text, its key sentence, its sections, or its front matter."""
    own = text if use == "front" else front
    fields = [f"title: A title\nlanguage: {language}\ntopic: A topic\nicon: drop\nsummary: A summary."]
    fields += [own if own.startswith(name) else usual for name, usual in FRONT.items()]
    head = "\n".join(("---", *fields, "---", ""))
    if use == "sections":
        return f"{head}\n{text}"
    key = text if use == "key" else KEY[language]
    body = f"{text}\n\n{NEXT[language]}\n\n" if use == "text" else ""
    return f'{head}\n## {HEADING[language]} {{#here icon=drop}}\n\n!!! key "{key}"\n\n{body}- [ ] {TO_DO[language]}\n'
