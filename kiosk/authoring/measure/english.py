"""How many syllables an English word has."""

import re
from functools import cache

_ONE_MORE = re.compile(r"(?:[aeiou]ism|ier|iest|ia|io(?!u|n)|ua|[^cgstx]ion|eo(?!u))")
_IRREGULAR = {
    "area": 3, "areas": 3, "being": 2, "breathe": 1, "clinic": 2, "clinics": 2, "create": 2, "doing": 2,
    "every": 2, "everyone": 3, "everything": 3, "experience": 4, "going": 2, "idea": 3, "ideas": 3, "lose": 1,
    "maybe": 2, "medicine": 3, "medicines": 3, "people": 2, "science": 2, "seeing": 2, "someone": 2,
    "something": 2, "sometimes": 2, "somewhere": 2, "sure": 1, "therefore": 2, "whole": 1,
}  # fmt: skip


@cache
def syllables(word: str) -> int:
    """How many syllables one hears in a word; a digit counts as one."""
    spoken = re.sub(r"[’'](?:s|d|ll|re|ve)\b", "", word.lower())
    return sum(_syllables(part) for part in re.split(r"[’'./-]", spoken) if part) or 1


def _syllables(part: str) -> int:
    if part in _IRREGULAR:
        return _IRREGULAR[part]
    digits = sum(character.isdigit() for character in part)
    if digits:
        return digits
    stem = re.sub(r"(?<![aeiouyl])(?:e|es|ed)$", _ending, part)
    stem = re.sub(r"(?<=[aeiouy])le(?=s?$)|(?<=[aeiouy]l)es?$", "l", stem)
    stem = re.sub(r"(?<=[a-z]{2})e(?=(?:ly|ment|ful|less)s?$)", "", stem)
    groups = re.findall(r"[aeiouy]+", stem)
    return max(1, len(groups) + len(_ONE_MORE.findall(stem)))


def _ending(match: re.Match[str]) -> str:
    before, ending = match.string[: match.start()], match.group()
    sounded = (ending == "ed" and before.endswith(("t", "d"))) or (
        ending == "es" and before.endswith(("s", "x", "z", "ch", "sh", "c", "g"))
    )
    return ending if sounded else ""
