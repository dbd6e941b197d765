"""The questions of ``kiosk setup``, one after the other, at a terminal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kiosk.tablet.crisis_lines import COUNTRIES, Country, calls_alone, country_of
from kiosk.tablet.setup_questions import QUESTIONS, AnswerWrong, Asked, Chosen, as_typed, default_of, read_answer
from kiosk.tablet.shown import shown
from kiosk.tablet.toml_text import Value


@dataclass(slots=True)
class Asking:
    """A talk with the one who sets a tablet up. ``standing`` is what the file holds, ``answers`` what was said."""

    standing: Chosen
    ask: Callable[[str], str]
    say: Callable[[str], object]
    answers: dict[str, Value | None] = field(default_factory=dict)

    def all(self) -> Mapping[str, Value | None]:
        """Every answer by its setting; None leaves it to the kiosk. Errors: EOFError where nobody answers any more."""
        for asked in QUESTIONS:
            if asked.name == "letter_paper" and not self.answers.get("printer"):
                continue
            if asked.name == "crisis_line":
                self.standing = {**self.standing, **self._numbers_of_a_country()}
            if asked.name == "crisis_line_takes_texts" and calls_alone(str(self.answers["crisis_line"])):
                self.standing = {asked.name: False, **self.standing}
            self.say(f"\n{asked.title}\n{asked.why}\n")
            self.answers[asked.name] = self._answer(asked)
        return self.answers

    def _answer(self, asked: Asked) -> Value | None:
        known = asked.name in self.standing or not asked.needed
        default = default_of(asked, self.standing, self._chosen()) if known else None
        while True:
            typed = self.ask(f"[{as_typed(asked, default)}] > " if known else "> ").strip()
            if not typed and known:
                return default
            try:
                return read_answer(asked, typed, self._chosen())
            except AnswerWrong as wrong:
                self.say(f"{wrong}\n")

    def _chosen(self) -> Chosen:
        return {name: value for name, value in self.answers.items() if value is not None}

    def _numbers_of_a_country(self) -> Chosen:
        """The numbers of the country named, as defaults for the two questions on them."""
        names = ", ".join(f"{code} {one.name}" for code, one in COUNTRIES.items())
        self.say(f"\nCountry\nIt fills in the next three answers. {names}.\nEnter goes on without.\n")
        while typed := self.ask("> ").strip():
            code = country_of(typed)
            if code is None:
                self.say(f"{shown(typed)} is not in the list. Type two letters of it, or Enter to type the numbers.\n")
                continue
            return settings_of(COUNTRIES[code])
        return {}


def settings_of(country: Country) -> Chosen:
    """What a country settles."""
    return {
        "crisis_line": country.crisis_line,
        "crisis_line_takes_texts": country.takes_texts,
        "emergency_number": country.emergency_number,
    }
