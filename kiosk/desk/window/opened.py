"""What lies open at the desk."""

from dataclasses import dataclass

from kiosk.article.problem import Problem
from kiosk.desk.files.tree import Listed
from kiosk.desk.window.live import Live
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.sitting import Sitting
from kiosk.desk.window.tablet import Tablet


@dataclass(slots=True)
class Opened:
    """The text and the tablet, which come with the window, and the folder, once one was chosen. One for all parts."""

    paper: Paper | None = None
    tablet: Tablet | None = None
    live: Live | None = None
    sitting: Sitting | None = None

    @property
    def current(self) -> Listed | None:
        """The open article."""
        return self.sitting.current if self.sitting else None

    @property
    def name(self) -> str:
        """The name of the open article, such as ``en/first-visit.md``."""
        return self.current.name if self.current else ""

    @property
    def text(self) -> str:
        """What stands in the editor."""
        return self.paper.text if self.paper else ""

    @property
    def line(self) -> int:
        """The line that the cursor is on."""
        return self.live.line if self.live else 1

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written, as where somebody else sits at the folder."""
        return self.sitting is not None and not self.sitting.seat.writable

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the open article, or in all of them where that was asked."""
        return self.live.problems if self.live else ()
