"""What the tablet says of itself to its staff: in English, with what the screen needs to say it in other languages."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Field: TypeAlias = "str | int | Sentence | tuple[Field, ...]"
"""What stands in a sentence: a number, a path or a command as it is, a part with words of its own, or several."""

_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and what its fields hold, such as ``Sentence("The disk has {free} MB left.", {"free": 7})``.

    ``words`` are written out where it is made: translators get what ``.make/words`` finds there.
    """

    words: str
    fields: Mapping[str, Field] = field(default_factory=dict)

    def __str__(self) -> str:
        return filled(self.words, {name: _in_english(held) for name, held in self.fields.items()})


def filled(words: str, fields: Mapping[str, str]) -> str:
    """Words with their fields filled in; a field that there is not stays as it is."""
    return _FIELD.sub(lambda found: fields.get(found[1], found[0]), words)


def _in_english(held: Field) -> str:
    return _listed([_in_english(one) for one in held]) if isinstance(held, tuple) else str(held)


def _listed(parts: Sequence[str]) -> str:
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
