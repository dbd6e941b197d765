"""The words of the articles: short, plain, explained, and never two tappable words side by side."""

import re
from collections.abc import Callable
from itertools import pairwise

import pytest

from kiosk.article.article import Article, Term
from kiosk.article.blocks import BulletList, StepList, ToDoList
from kiosk.article.inline import TermWord, plain
from kiosk.authoring.measure.counts import Counts, count
from kiosk.authoring.measure.english import syllables
from kiosk.authoring.measure.formulas import automated, coleman_liau, flesch_kincaid, smog
from kiosk.authoring.measure.words import leave_out, sentences, words
from tests.content.manner import Manner
from tests.content.said import blocks, every_text, linked, parts, running, said

DRUGS = {"ketamine", "esketamine", "Spravato"}
EXPLAINED_IN_PLACE = {"mania", "serotonin", "manía", "serotonina", "الهوس", "السيروتونين"}
Grade = Callable[[Counts], float]
Record = Callable[[str, object], None]
HELD = (flesch_kincaid, coleman_liau, automated)
GRADE = 6.0


def explained(article: Article) -> set[str]:
    """The words that the article explains, as its terms and its links to them spell them, and the drugs' names."""
    spelled = {
        run.text for part in parts(article) for runs in running(part) for run in runs if isinstance(run, TermWord)
    }
    return DRUGS | spelled | {term.word for term in article.terms}


def all_lists(article: Article) -> list[BulletList | StepList | ToDoList]:
    every_block = (block for part in parts(article) for block in blocks(part))
    return [block for block in every_block if isinstance(block, BulletList | StepList | ToDoList)]


def counts(article: Article) -> Counts:
    known = explained(article)
    return count(leave_out(text, known) for text in every_text(article))


@pytest.mark.parametrize("grade", HELD, ids=lambda grade: grade.__name__)
def test_an_article_reads_at_grade_6_or_below(english: Article, grade: Grade, record_property: Record):
    measured = grade(counts(english))
    with_hard_words = grade(count(every_text(english)))
    shown = f"{measured:.1f}, and {with_hard_words:.1f} with its explained words and names of drugs"
    record_property(f"grade of {english.id} by {grade.__name__}", shown)
    assert measured <= GRADE


def test_an_article_reads_at_grade_6_even_with_its_hard_words(english: Article):
    with_all_words = count(every_text(english))
    assert max(flesch_kincaid(with_all_words), coleman_liau(with_all_words)) <= GRADE


def test_smog_asks_for_no_more_than_grade_7(english: Article):
    assert smog(counts(english)) <= 7.0


def test_every_section_and_answer_reads_at_grade_6_or_below(english: Article):
    known = explained(english)
    graded = {part.id: count(leave_out(plain(runs), known) for runs in running(part)) for part in parts(english)}
    assert not {place: flesch_kincaid(found) for place, found in graded.items() if flesch_kincaid(found) > GRADE}


def test_a_sentence_has_at_most_4_long_words(english: Article):
    known = explained(english)
    whole = [sentence for line in said(english).splitlines() for sentence in sentences(leave_out(line, known))]
    assert not [sentence for sentence in whole if sum(syllables(word) >= 3 for word in words(sentence)) > 4]


def test_a_word_of_five_syllables_is_explained(english: Article):
    left = {word for word in words(leave_out(said(english), explained(english))) if word.isalpha()}
    assert {word for word in left if syllables(word) >= 5} <= {"intramuscular"}


def test_a_sentence_has_at_most_20_words(article: Article):
    whole = [sentence for line in said(article).splitlines() for sentence in sentences(line)]
    assert not [sentence for sentence in whole if len(words(sentence)) > 20]


def test_a_point_of_a_list_has_at_most_20_words(article: Article):
    points = [plain(runs) for part in parts(article) for runs in running(part)]
    assert not [point for point in points if "." not in point and len(words(point)) > 20]


def test_a_list_has_at_most_7_points(article: Article):
    lists = all_lists(article)
    assert lists
    assert not [block.at for block in lists if len(block.items) > 7]


def test_a_sentence_has_at_most_one_word_to_tap_and_a_paragraph_at_most_two(article: Article):
    for part in parts(article):
        for runs in running(part):
            taps = linked(runs)
            assert len(taps) <= 2
            if len(taps) == 2:
                text = plain(runs)
                between = text[text.index(taps[0].text) : text.rindex(taps[1].text)]
                assert re.search(r"[.!?]", between), f"two words to tap in one sentence: {text}"


def test_two_words_to_tap_in_a_paragraph_stand_well_apart(article: Article):
    for part in parts(article):
        for runs in running(part):
            match linked(runs):
                case (first, second):
                    text = plain(runs)
                    assert text.rindex(second.text) - text.index(first.text) >= 80
                case _:
                    pass


def test_points_of_a_list_that_stand_together_have_no_words_to_tap_one_above_the_other(article: Article):
    for points in all_lists(article):
        tapped = [bool(linked(item)) for item in points.items]
        assert not [pair for pair in pairwise(tapped) if all(pair)], points.at


def test_every_term_is_linked_somewhere(article: Article):
    used = {run.term for part in parts(article) for runs in running(part) for run in runs if isinstance(run, TermWord)}
    assert used == {term.id for term in article.terms}


def spellings(article: Article, term: Term) -> set[str]:
    """A term's word as it stands among the words to know, and as the links to it spell it."""
    every_run = [run for part in parts(article) for runs in running(part) for run in runs]
    linked_as = {run.text for run in every_run if isinstance(run, TermWord) and run.term == term.id}
    return {re.escape(word) for word in (term.word, *linked_as)}


def test_a_term_is_linked_where_it_first_stands(article: Article):
    late = []
    for term in article.terms:
        if term.word.casefold() in EXPLAINED_IN_PLACE:
            continue
        spelled = re.compile(rf"(?<!\w)(?:{'|'.join(spellings(article, term))})(?:s|d|ed|es)?(?!\w)", re.IGNORECASE)
        first = next(runs for part in parts(article) for runs in running(part) if spelled.search(plain(runs)))
        if term.id not in {run.term for run in first if isinstance(run, TermWord)}:
            late.append((term.word, plain(first)))
    assert not late


def test_it_speaks_to_the_reader(article: Article, manner: Manner):
    said_words = [word.casefold() for word in words(said(article))]
    spoken_to = sum(bool(re.fullmatch(manner.to_the_reader, word)) for word in said_words)
    assert spoken_to / len(said_words) > 0.02


def test_numbers_are_never_written_with_a_decimal_comma_or_a_bare_point(article: Article):
    assert not re.findall(r"\d,\d{1,2}\b|(?<![\d.])\.\d", said(article))
