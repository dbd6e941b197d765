"""Words that are one slip of the finger away from another."""

from collections.abc import Iterator


def one_slip_from(word: str, letters: str) -> set[str]:
    """Every word that has one letter more, one less, one other, or two neighbours swapped."""
    return {*_without_one(word), *_swapped(word), *_with_another(word, letters), *_with_one_more(word, letters)} - {
        word
    }


def _without_one(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def _swapped(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1] + word[place] + word[place + 2 :] for place in range(len(word) - 1))


def _with_another(word: str, letters: str) -> Iterator[str]:
    return (word[:place] + letter + word[place + 1 :] for place in range(len(word)) for letter in letters)


def _with_one_more(word: str, letters: str) -> Iterator[str]:
    return (word[:place] + letter + word[place:] for place in range(len(word) + 1) for letter in letters)
