"""Ask: topics with their questions, in one list, so that any question is one touch away."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.cards import ArticleHead
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AskRow:
    """A topic's heading or one of its questions."""

    kind: str
    text: str
    symbol: str
    article: str
    target: str


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic to jump to; ``position`` is its row in the list of questions."""

    text: str
    symbol: str
    article: str
    target: str
    position: int


@QmlElement
@QmlUncreatable("The visit holds it")
class AskModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The questions of the article the visitor is in, or of the first articles of the library."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._title = ""
        self._positions: dict[str, int] = {}
        self._topics = Rows(TopicRow, self)
        self._questions = Rows(AskRow, self)

    def show(self, heads: Sequence[ArticleHead]) -> None:
        """Shows the topics and questions of some articles."""
        rows: list[AskRow] = []
        topics: list[TopicRow] = []
        for head in heads:
            for topic in head.topics:
                topics.append(TopicRow(topic.title, topic.icon, head.id, topic.id, len(rows)))
                rows.append(AskRow("topic", topic.title, topic.icon, head.id, topic.id))
                rows += [AskRow("question", link.text, "", head.id, link.id) for link in topic.questions]
        self._positions = {topic.target: topic.position for topic in topics}
        self._topics.show(topics)
        self._questions.show(rows)
        title = heads[0].title if len(heads) == 1 else ""
        if title != self._title:
            self._title = title
            self.changed.emit()

    @Property(str, notify=changed, final=True)
    def title(self) -> str:
        """The article asked about; empty for the whole library."""
        return self._title

    @Property(Rows, constant=True, final=True)
    def topics(self) -> Rows:
        return self._topics

    @Property(Rows, constant=True, final=True)
    def questions(self) -> Rows:
        return self._questions

    @Slot(str, result=int)
    def position(self, topic: str) -> int:
        """The row of a topic's heading; 0, the top, for a topic that is not there."""
        return self._positions.get(topic, 0)
