"""An answer: short words first, fuller ones below, and what people ask next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.article import Question
from kiosk.article.inline import plain
from kiosk.article.sources import sources_of
from kiosk.screen.blocks_model import BlocksModel
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.visit.my_list import Entry
from kiosk.visit.visit import took_along

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PathRow:
    """A question on the way to this answer."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    """What can be asked or read next."""

    text: str
    kind: str
    article: str
    target: str


@QmlElement
@QmlUncreatable("The visit holds it")
class AnswerModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The answer the visitor reads."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._article = ""
        self._question: Question | None = None
        self._listed = False
        self._path = Rows(PathRow, self)
        self._more = BlocksModel(self)
        self._follow_ups = Rows(FollowUpRow, self)

    def show(self, article: str, question: Question, path: Sequence[PathRow], *, listed: bool) -> None:
        """Shows an answer; ``listed`` says whether its question is on my list."""
        self._article, self._question, self._listed = article, question, listed
        self._path.show(path)
        self._more.show(question.more)
        self._follow_ups.show(
            [
                FollowUpRow(it.text, it.link.kind.value, it.link.article or article, it.link.id)
                for it in question.follow_ups
            ]
        )
        self.changed.emit()

    def clear(self) -> None:
        """Forgets what the last visitor asked."""
        self._article, self._question, self._listed = "", None, False
        self._path.show(())
        self._more.clear()
        self._follow_ups.show(())
        self.changed.emit()

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources the answer names."""
        if self._question is None:
            return ()
        return tuple(dict.fromkeys((*self._question.sources, *sources_of(self._question.more))))

    @Property(str, notify=changed, final=True)
    def article(self) -> str:
        return self._article

    @Property(str, notify=changed, final=True)
    def question(self) -> str:
        return self._question.id if self._question else ""

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._question.text if self._question else ""

    @Property(str, notify=changed, final=True)
    def shortText(self) -> str:
        return plain(self._question.short) if self._question else ""

    @Property(bool, notify=changed, final=True)
    def listed(self) -> bool:
        return self._listed

    @Property(int, notify=changed, final=True)
    def sourceCount(self) -> int:
        return len(self.sources)

    @Property(Rows, constant=True, final=True)
    def path(self) -> Rows:
        return self._path

    @Property(Rows, constant=True, final=True)
    def more(self) -> Rows:
        return self._more.rows

    @Property(Rows, constant=True, final=True)
    def followUps(self) -> Rows:
        return self._follow_ups

    @Slot()
    def takeAlong(self) -> None:
        """Puts the question on my list, for the care team."""
        if self._question is not None:
            entry = Entry(self._question.text, self._article, self._question.id)
            self._store.become(took_along(self._store.visit, entry))
