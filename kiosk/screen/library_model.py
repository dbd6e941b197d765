"""The library's cards, read from the pack only as they come into view."""

from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.cards import ArticleCard
from kiosk.pack.errors import PackUnusable
from kiosk.pack.read import Pack
from kiosk.screen.review_words import review_of
from kiosk.screen.rows import FIRST_ROLE, Index

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE = 24
_MOST_PAGES = 8
_NOWHERE = QModelIndex()
_ROLES = ("article", "title", "topic", "symbol", "summary", "minutes", "review")


@QmlElement
@QmlUncreatable("The visit holds it")
class LibraryModel(QAbstractListModel):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """All articles in one language, as cards. At most 192 cards are in memory. ``missed``: one cannot be read."""

    countChanged = Signal()
    missed = Signal()

    def __init__(self, pack: Pack, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._pack = pack
        self._language = language
        self._count = pack.article_count(language)
        self._pages: dict[int, tuple[ArticleCard, ...]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.missed)

    def show(self, language: str) -> None:
        """Shows the articles of a language."""
        if language != self._language:
            self._show(language)

    def reread(self) -> None:
        """Reads the cards anew."""
        self._show(self._language)

    def _show(self, language: str) -> None:
        self.beginResetModel()
        self._language, self._count = language, self._pack.article_count(language)
        self._pages.clear()
        self.endResetModel()
        self.countChanged.emit()

    @Property(int, notify=countChanged, final=True)
    def count(self) -> int:
        return self._count

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 -- Qt's type
        if not index.isValid() or not 0 <= index.row() < self._count or not 0 <= role - FIRST_ROLE < len(_ROLES):
            return None
        card = self._card(index.row())
        if card is None:
            return 0 if _ROLES[role - FIRST_ROLE] == "minutes" else ""
        values = (
            card.id,
            card.title,
            card.topic,
            card.icon,
            card.summary,
            card.minutes,
            review_of(self._pack, card.review),
        )
        return values[role - FIRST_ROLE]

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + number: QByteArray(name.encode()) for number, name in enumerate(_ROLES)}

    def _card(self, row: int) -> ArticleCard | None:
        """The card of a row; None where it cannot be read, which is told when the view is done with drawing."""
        page, number = divmod(row, _PAGE)
        if page not in self._pages:
            if len(self._pages) >= _MOST_PAGES:
                self._pages.pop(next(iter(self._pages)))
            self._pages[page] = ()
            try:
                self._pages[page] = self._pack.article_cards(self._language, page * _PAGE, _PAGE)
            except PackUnusable:
                self._soon.start()
        cards = self._pages[page]
        return cards[number] if number < len(cards) else None
