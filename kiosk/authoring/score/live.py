"""How the articles of a library do while somebody writes in it, found out one by one as they are asked for."""

from datetime import datetime

from kiosk.article.score_card import ScoreCard
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import FolderUnreadable
from kiosk.authoring.gate.case import case_of
from kiosk.authoring.gate.run import examine
from kiosk.authoring.recheck.leaf import Read
from kiosk.authoring.recheck.live import Catalogue, LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.authoring.score.answers import NAME, read_answers
from kiosk.authoring.score.card import card_of
from kiosk.authoring.score.sheet import IDS, sheet_of
from kiosk.authoring.tongue import SILENT, tongue


class LiveScores:
    """What a build would put into the pack today; None where an article cannot be read or has errors."""

    def __init__(self, live: LiveLibrary) -> None:
        self._live = live

    def saved(self, language: str, article: str) -> ScoreCard | None:
        """The score of an article as its file has it."""
        try:
            now = self._live.catalogue()
            wanted = [path for path in now.paths if (path.language, path.id) == (language, article)]
            return next((self._card(now, read) for _, read in self._live.saved(now, wanted) if read is not None), None)
        except (OSError, FolderUnreadable):
            return None

    def typed(self, typed: Typed) -> ScoreCard | None:
        """The score of an article as it stands in an editor."""
        try:
            return self._card(self._live.catalogue(), self._live.read(typed))
        except (OSError, FolderUnreadable):
            return None

    def _card(self, now: Catalogue, read: Read) -> ScoreCard | None:
        if read.record.failed:
            return None
        article = read.article
        words, today = tongue(article.language) or SILENT, datetime.now().astimezone().date()
        case = case_of(article, words, now.settings.thresholds, today, read.front)
        answers = read_answers(self._live.folder, IDS, Findings(NAME)).get((article.id, article.language))
        return card_of(sheet_of(case, tuple(examine(case, read.waivers)), answers))
