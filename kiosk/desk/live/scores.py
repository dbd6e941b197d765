"""How the articles on the tablet at the desk do, found out when the tablet asks: nothing is loaded for it before."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.article.score_card import ScoreCard
from kiosk.authoring.recheck.typed import Typed
from kiosk.pack.read import FindScore

if TYPE_CHECKING:
    from kiosk.authoring.score.live import LiveScores


class Scores:
    """Those of the library in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._live: LiveScores | None = None

    def of_typed(self, typed: Typed) -> FindScore:
        """The score of a text that holds one article."""
        return lambda _language, _article: self._loaded().typed(typed)

    def saved(self, language: str, article: str) -> ScoreCard | None:
        """The score of an article as its file has it."""
        return self._loaded().saved(language, article)

    def _loaded(self) -> "LiveScores":
        from kiosk.authoring.recheck.live import LiveLibrary  # noqa: PLC0415 -- costs a fifth of the desk's start
        from kiosk.authoring.score.live import LiveScores  # noqa: PLC0415 -- as above

        self._live = self._live or LiveScores(LiveLibrary(self._folder))
        return self._live
