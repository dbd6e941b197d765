"""One slip of the finger is forgiven."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.spelling import one_slip_from

LETTERS = "abc"
word = st.text(LETTERS, min_size=1, max_size=6)


def distance(first: str, second: str) -> int:
    """The least number of slips between two words, swaps of neighbours among them."""
    rows = [[max(i, j) if 0 in (i, j) else 0 for j in range(len(second) + 1)] for i in range(len(first) + 1)]
    for i in range(1, len(first) + 1):
        for j in range(1, len(second) + 1):
            change = rows[i - 1][j - 1] + (first[i - 1] != second[j - 1])
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, change)
            if i > 1 and j > 1 and first[i - 2 : i] == second[j - 2 : j][::-1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    return rows[-1][-1]


@given(word, word)
def test_words_one_slip_away_are_exactly_those(first: str, second: str) -> None:
    assert (second in one_slip_from(first, LETTERS)) == (distance(first, second) == 1)


@given(word)
def test_all_words_given_are_one_slip_away(first: str) -> None:
    assert {distance(first, other) for other in one_slip_from(first, LETTERS)} == {1}
