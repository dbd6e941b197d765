"""The formulas for English, held to words and sums worked out by hand and to published grades."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.measure.counts import Counts, count
from kiosk.authoring.measure.english import syllables
from kiosk.authoring.measure.formulas import automated, coleman_liau, flesch_kincaid, smog
from kiosk.authoring.measure.words import leave_out, sentences, words

BY_EAR = {
    1: "a the you dose drip vein shot plan sleep through weeks days brain care asked helped checks times caused whole",
    2: "follow easy started minute minutes before relief people needle little muscle doctor ketchup being clinic table "
    "changes horses boxes every safely session question booster science blood-clot",
    3: "depression medicine another usual kilogram several surgery different area everyone idea syllable together",
    4: "immediate experience usually comparable radiation serotonin ketamine’s-own",
    5: "antidepressant experimental university nurse-and-a-doctor",
}
"""Words by the number of syllables that one hears when saying them."""


@pytest.mark.parametrize(
    ("word", "heard"),
    [(word, heard) for heard, line in BY_EAR.items() for word in line.split()],
)
def test_syllables_are_those_one_hears(word: str, heard: int):
    assert syllables(word) == heard


def test_a_number_counts_one_syllable_for_each_digit():
    assert [syllables(number) for number in ("5", "40", "0.5", "988")] == [1, 2, 2, 3]


def test_a_sentence_ends_at_its_stop_and_not_inside_a_number():
    assert sentences("Most start at 0.5 mg. Ask first! Why? a loose end") == [
        "Most start at 0.5 mg.",
        "Ask first!",
        "Why?",
    ]


def test_a_text_without_a_stop_has_no_sentence_however_long():
    assert sentences("word " * 100_000) == []


def test_a_closing_quote_stays_with_its_sentence():
    assert sentences("Say: “Is that right?” Then wait.") == ["Say: “Is that right?”", "Then wait."]


def test_a_pair_joined_by_a_sign_is_one_word():
    assert words("A follow-up at 0.5 mg/kg, it’s “usual” – often.") == [
        "A", "follow-up", "at", "0.5", "mg/kg", "it’s", "usual", "often",
    ]  # fmt: skip


def test_counts_are_those_of_a_hand_count():
    # Ask your nurse. | You may feel dizzy for several hours.  -> 3 + 7 words, 12 + 30 letters,
    # ask 1 your 1 nurse 1 | you 1 may 1 feel 1 dizzy 2 for 1 several 3 hours 1 = 13 syllables, one long word
    assert count(["Ask your nurse. You may feel dizzy for several hours."]) == Counts(
        sentences=2, words=10, letters=42, syllables=13, long_words=1
    )


def test_grades_are_those_of_sums_done_by_hand():
    counts = Counts(sentences=10, words=100, letters=450, syllables=150, long_words=12)
    # 0.39 * 10 + 11.8 * 1.5 - 15.59 = 3.9 + 17.7 - 15.59
    assert flesch_kincaid(counts) == pytest.approx(6.01)
    # 0.0588 * 450 - 0.296 * 10 - 15.8 = 26.46 - 2.96 - 15.8
    assert coleman_liau(counts) == pytest.approx(7.70)
    # 4.71 * 4.5 + 0.5 * 10 - 21.43 = 21.195 + 5 - 21.43
    assert automated(counts) == pytest.approx(4.765)
    # 3.1291 + 1.0430 * sqrt(36) = 3.1291 + 6.258
    assert smog(counts) == pytest.approx(9.3871)


def test_the_grade_of_a_known_sentence_is_the_published_one():
    """Encyclopedias work it out by hand: 13 words and 24 syllables make grade 11.3."""
    platypus = Counts(sentences=1, words=13, letters=67, syllables=24, long_words=4)
    assert round(flesch_kincaid(platypus), 1) == 11.3


def test_coleman_liau_gives_the_grade_of_its_authors_abstract():
    """Coleman and Liau 1975: the abstract has 639 letters in 119 words and 5 sentences, which is grade 14.5."""
    abstract = Counts(sentences=5, words=119, letters=639, syllables=0, long_words=0)
    assert round(coleman_liau(abstract), 1) == 14.5


@pytest.mark.parametrize(("long_words", "grade"), [(3, 5), (6, 6), (12, 7), (20, 8), (30, 9), (42, 10), (56, 11)])
def test_smog_agrees_with_the_table_for_30_sentences(long_words: int, grade: int):
    """McLaughlin 1969 made the table from 3 plus the square root; his full formula may differ by half a grade."""
    counts = Counts(sentences=30, words=400, letters=2000, syllables=600, long_words=long_words)
    assert abs(smog(counts) - grade) <= 0.6


def test_an_explained_word_is_left_out_with_its_plural_and_in_any_case():
    text = "Antidepressants differ. An NMDA receptor, and NMDA receptors."
    assert leave_out(text, {"antidepressant", "NMDA receptor"}) == "word differ. An word, and word."


def test_part_of_another_word_is_not_left_out():
    assert leave_out("an aim, not IM", {"IM"}) == "an aim, not word"


@given(st.lists(st.sampled_from(["You", "may", "feel", "dizzy", "afterwards", "0.5", "mg/kg"]), min_size=1))
def test_a_sentence_counts_as_one_whatever_its_words(said: list[str]):
    counts = count([" ".join(said) + "."])
    assert (counts.sentences, counts.words) == (1, len(said))
    assert counts.syllables >= len(said)
