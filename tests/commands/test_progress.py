"""A person at a terminal sees how far a command is; a file or another program gets none of it."""

import io

from kiosk.commands.progress import drawn, progress


class Terminal(io.StringIO):
    """Takes down what is written, and says that a person reads it."""

    def isatty(self) -> bool:
        return True


class Watch:
    """Seconds that pass with every look."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def shown(out: io.StringIO, environment: dict[str, str], step: float = 1.0) -> str:
    with progress("articles checked", out, environment, Watch(step)) as told:
        for done in range(0, 5001, 1000):
            told(done, 5000)
    return out.getvalue()


def test_a_person_sees_a_bar_that_goes_away() -> None:
    text = shown(Terminal(), {"TERM": "xterm"})

    assert "articles checked: 3,000 of 5,000" in text
    assert text.endswith("\r\x1b[K")


def test_a_bar_has_a_colour_only_where_colours_are_wanted() -> None:
    assert "\x1b[32m" in shown(Terminal(), {"TERM": "xterm"})
    assert "\x1b[32m" not in shown(Terminal(), {"TERM": "xterm", "NO_COLOR": "1"})


def test_what_is_done_at_once_shows_no_bar() -> None:
    assert "of 5,000" not in shown(Terminal(), {"TERM": "xterm"}, step=0.001)


def test_a_file_or_a_terminal_that_cannot_draw_gets_nothing() -> None:
    assert not shown(io.StringIO(), {"TERM": "xterm"})
    assert not shown(Terminal(), {"TERM": "dumb"})


def test_a_bar_is_full_at_the_end_and_never_longer() -> None:
    assert drawn(5, 5, coloured=False) == drawn(0, 0, coloured=False) == "█" * 30
    assert drawn(1, 3, coloured=False) == "█" * 10 + "░" * 20
