"""What the kiosk tests of itself while it runs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import kiosk
from kiosk.pack.errors import NotInPack, PackUnusable
from kiosk.pack.read import Pack
from kiosk.tablet.guards.clock import built_on
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.self_test import Subject

_MOST_ARTICLES = 20
"""Articles whose approvals are looked at: enough to contradict a clock."""


@dataclass(frozen=True, slots=True)
class RunningHere:
    """The kiosk of this process: the ``network`` that its settings want, their file, its library and its latest day."""

    network: str
    settings: Path
    pack: Pack
    latest: Callable[[], date]

    def subject(self) -> Subject:
        """As it is now."""
        built = built_on(Path(kiosk.__file__).parent)
        return Subject(Machine(), self.network, self.settings, self.latest(), built, newest_approval(self.pack))


def newest_approval(pack: Pack) -> date | None:
    """The last day on which somebody signed one of the first articles of a library."""
    try:
        language = pack.languages[0]
        heads = [pack.article(language, card.id) for card in pack.article_cards(language, 0, _MOST_ARTICLES)]
    except (PackUnusable, NotInPack):
        return None
    return max((approval.on for head in heads for approval in head.review.approvals), default=None)
