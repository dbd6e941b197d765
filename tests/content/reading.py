"""How hard a text is to read, by four published formulas, with explained words left out."""

import math
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

KNOWN = "word"
"""What an explained word is replaced by, so that its sentence keeps its length."""

_LETTER = r"(?:[^\W_]|[\u064b-\u065f\u0670])"
"""A letter or digit, or an Arabic vowel sign."""
_WORD = re.compile(rf"{_LETTER}+(?:[.’'/-]{_LETTER}+)*")
_SENTENCE = re.compile(r"[^.!?؟]*(?:\.(?=\w)[^.!?؟]*)*[.!?؟]+[”’»\"')]*")

_ONE_MORE = re.compile(r"(?:[aeiou]ism|ier|iest|ia|io(?!u|n)|ua|[^cgstx]ion|eo(?!u))", re.VERBOSE)
_IRREGULAR = {
    "area": 3, "areas": 3, "being": 2, "breathe": 1, "clinic": 2, "clinics": 2, "create": 2, "doing": 2,
    "every": 2, "everyone": 3, "everything": 3, "experience": 4, "going": 2, "idea": 3, "ideas": 3, "lose": 1,
    "maybe": 2, "medicine": 3, "medicines": 3, "people": 2, "science": 2, "seeing": 2, "someone": 2,
    "something": 2, "sometimes": 2, "somewhere": 2, "sure": 1, "therefore": 2, "whole": 1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas need: sentences, words, letters and digits, syllables, and words of three or more."""

    sentences: int
    words: int
    letters: int
    syllables: int
    long_words: int


def words(text: str) -> list[str]:
    """The words of a text; a number or a pair such as 24-hour is one word."""
    return _WORD.findall(text)


def sentences(text: str) -> list[str]:
    """The whole sentences of a text. Words without a full stop, as in a short list, are none."""
    return [sentence.strip() for sentence in _SENTENCE.findall(text) if words(sentence)]


def syllables(word: str) -> int:
    """How many syllables an English word has; a digit counts as one."""
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


def count(texts: Iterable[str], syllables_of: Callable[[str], int] = syllables) -> Counts:
    """Counts over the whole sentences of the texts, with the syllables of their language."""
    parts = [sentence for text in texts for sentence in sentences(text)]
    all_words = [word for sentence in parts for word in words(sentence)]
    lengths = [syllables_of(word) for word in all_words]
    return Counts(
        sentences=len(parts),
        words=len(all_words),
        letters=sum(character.isalnum() for word in all_words for character in word),
        syllables=sum(lengths),
        long_words=sum(length >= 3 for length in lengths),
    )


def flesch_kincaid(counts: Counts) -> float:
    """US school grade (Kincaid 1975), from sentence length and syllables."""
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def coleman_liau(counts: Counts) -> float:
    """US school grade (Coleman and Liau 1975), from letters and sentences per 100 words."""
    return 5.88 * counts.letters / counts.words - 29.6 * counts.sentences / counts.words - 15.8


def automated(counts: Counts) -> float:
    """US school grade (automated readability index, Smith and Senter 1967), from letters and sentence length."""
    return 4.71 * counts.letters / counts.words + 0.5 * counts.words / counts.sentences - 21.43


def smog(counts: Counts) -> float:
    """US school grade for full understanding (McLaughlin 1969), from words of three or more syllables."""
    return 3.1291 + 1.0430 * math.sqrt(counts.long_words * 30 / counts.sentences)


def leave_out(text: str, explained: Collection[str]) -> str:
    """The text with every explained word or phrase, and its plural, replaced by a known short word."""
    if not explained:
        return text
    longest_first = sorted(explained, key=len, reverse=True)
    pattern = "|".join(re.escape(phrase) for phrase in longest_first)
    return re.sub(rf"(?<!\w)(?:{pattern})s?(?!\w)", KNOWN, text, flags=re.IGNORECASE)
