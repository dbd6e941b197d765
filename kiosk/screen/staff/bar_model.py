"""Measure this bar: what the settings take for 100 mm, held against a ruler, tells the diagonal of the screen."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.staff.choice_keeper import ChoiceKeeper
from kiosk.tablet.millimetres import diagonal_by_bar
from kiosk.tablet.settings_rules import RULES

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_SETTING = "diagonal_inches"


@QmlElement
@QmlUncreatable("The panel holds it")
class BarModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """How long the bar is said to be, in millimetres, and what follows from it."""

    changed = Signal()

    def __init__(self, keeper: ChoiceKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._size = (1, 1)
        self._ppi = 1.0
        self._claimed = self._measured = 100

    @Slot(int, int, float, int)
    def begin(self, width: int, height: int, ppi: float, claimed: int) -> None:
        """A screen of so many pixels, with a bar that should be so many millimetres long."""
        self._size, self._ppi = (width, height), ppi
        self._claimed = self._measured = claimed
        self.changed.emit()

    @Property(int, notify=changed, final=True)
    def measured(self) -> int:
        return self._measured

    @Property(bool, notify=changed, final=True)
    def right(self) -> bool:
        """Whether the bar is as long as it should be."""
        return self._measured == self._claimed

    @Property(float, notify=changed, final=True)
    def diagonal(self) -> float:
        """In inches, as the bar says."""
        return self._inches

    @Property(bool, notify=changed, final=True)
    def possible(self) -> bool:
        """Whether a screen can have this diagonal."""
        rule = RULES[_SETTING]
        return rule.least <= self._inches <= rule.most

    @Slot(int)
    def lengthen(self, millimetres: int) -> None:
        """It is said to be so much longer, or shorter below 0."""
        self._measured = min(4 * self._claimed, max(self._claimed // 4, self._measured + millimetres))
        self._keeper.forget()
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Keeps the diagonal."""
        rule = RULES[_SETTING]
        if rule.least <= self._inches <= rule.most:
            self._keeper.keep(_SETTING, self._inches)

    @property
    def _inches(self) -> float:
        return diagonal_by_bar(*self._size, self._ppi, self._claimed, self._measured)
