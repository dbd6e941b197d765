"""How the articles of a folder do, found out when a page asks: the kiosk's start loads nothing for it."""

from pathlib import Path
from time import time_ns

from kiosk.article.score_card import ScoreCard


class LateScores:
    """Of a folder as it is now: an article that is written later has none, since the kiosk shows its old words."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._since = time_ns()
        self._known: dict[tuple[str, str], ScoreCard | None] = {}

    def find(self, language: str, article: str) -> ScoreCard | None:
        """What a build would put into the pack; None also where the staff's commands are not installed."""
        if (language, article) not in self._known:
            self._known[language, article] = self._found(language, article)
        return self._known[language, article]

    def _found(self, language: str, article: str) -> ScoreCard | None:
        try:
            from kiosk.authoring.recheck.live import LiveLibrary
            from kiosk.authoring.score.live import LiveScores
        except ImportError:
            return None
        if self._is_newer(language, article):
            return None
        return LiveScores(LiveLibrary(self._folder)).saved(language, article)

    def _is_newer(self, language: str, article: str) -> bool:
        try:
            now = (self._folder / language / f"{article}.md").stat()
        except OSError:
            return True
        return max(now.st_mtime_ns, now.st_ctime_ns) > self._since
