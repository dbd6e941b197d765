"""Published formulas of reading grade and ease, and the lengths that stand in for them where there is none."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.authoring.measure.counts import Counts


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, how it is called in a sentence, and whether a higher figure means a harder text.

    One that ``decides`` measures a thing that no other does, so that it alone can find a text too hard.
    """

    said: str
    of: Callable[[Counts], float]
    rises: bool = True
    decides: bool = False

    def too_hard(self, figure: float, limit: float) -> bool:
        """Whether a text with this figure is harder than the limit allows, to one decimal as both are shown."""
        return round(figure, 1) > limit if self.rises else round(figure, 1) < limit


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


def fernandez_huerta(counts: Counts) -> float:
    """Ease from 0 to 100 (Fernández Huerta 1959, as corrected): 70 and more is for grade 6 or below."""
    return 206.84 - 60 * counts.syllables / counts.words - 1.02 * counts.words / counts.sentences


def inflesz(counts: Counts) -> float:
    """Ease from 0 to 100 (Szigriszt 1993, on the scale of Barrio 2008): 65 and more is fairly easy for patients."""
    return 206.835 - 62.3 * counts.syllables / counts.words - counts.words / counts.sentences


def crawford(counts: Counts) -> float:
    """School grade (Crawford 1989), from sentences and syllables per 100 words."""
    return -20.5 * counts.sentences / counts.words + 4.9 * counts.syllables / counts.words - 3.407


def sentence_length(counts: Counts) -> float:
    """Words in a sentence, on average."""
    return counts.words / counts.sentences


def long_word_share(counts: Counts) -> float:
    """Long words, in percent of all."""
    return 100 * counts.long_words / counts.words


FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "flesch-kincaid": Formula("grade {} by Flesch-Kincaid", flesch_kincaid),
        "coleman-liau": Formula("grade {} by Coleman-Liau", coleman_liau),
        "automated": Formula("grade {} by the automated index", automated),
        "smog": Formula("grade {} by SMOG", smog),
        "fernandez-huerta": Formula("an ease of {} by Fernández Huerta", fernandez_huerta, rises=False),
        "inflesz": Formula("an ease of {} on the INFLESZ scale", inflesz, rises=False),
        "crawford": Formula("grade {} by Crawford", crawford),
        "sentence-length": Formula("{} words in a sentence on average", sentence_length, decides=True),
        "long-words": Formula("{} % long words", long_word_share, decides=True),
    }
)
"""By the name that a language's file and library.yaml call them."""
