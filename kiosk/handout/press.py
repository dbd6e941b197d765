"""Makes the pages that a visitor prints, and sends them to the clinic's printer. They exist in memory alone."""

from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.handout.choice import HeadTooLong
from kiosk.handout.leaflet import Wanted, clinic_of, made
from kiosk.handout.list_sheet import list_pdf
from kiosk.handout.pdf import leaflet_pdf
from kiosk.handout.read import read_article
from kiosk.handout.setting import Paper
from kiosk.pack.errors import NotInPack, PackUnusable
from kiosk.pack.read import Pack
from kiosk.screen.crisis_words import in_crisis
from kiosk.screen.languages import known, words_of
from kiosk.tablet.printer import SILENT, Printer
from kiosk.tablet.qr_code import codes
from kiosk.tablet.settings import Settings
from kiosk.visit.my_list import MyList


class Press(QObject):
    """Speaks the language that the screen speaks at the moment."""

    told = Signal(str)

    def __init__(self, pack: Pack, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._pack = pack
        self._settings = settings
        self._paper = Paper.LETTER if settings.letter_paper else Paper.A4
        self._printer = Printer(settings.printer, self)
        self._printer.told.connect(self._pass_on)

    def print_list(self, my_list: MyList, language: str) -> None:
        """Prints a visitor's list with its codes."""
        texts = [entry.text for entry in my_list.entries]
        crisis, clinic = in_crisis(self._settings), clinic_of(self._settings)
        lines = [f"{number}. {text}" for number, text in enumerate(texts, 1)]
        squares = codes(self._settings.clinic, lines, crisis) if lines else ()
        rightward = _right_to_left(language)
        self._printer.send(list_pdf(texts, squares, clinic, crisis, self._paper, right_to_left=rightward))

    def print_leaflet(self, article: str, language: str) -> None:
        """Prints the leaflet of an article."""
        today = max(_today(), self._pack.today)  # a clock may have gone back
        wanted = Wanted(
            self._paper, right_to_left=_right_to_left(language), clinic=clinic_of(self._settings), today=today
        )
        try:
            leaflet = made(read_article(self._pack, language, article), wanted, self._pack.image)
        except (HeadTooLong, NotInPack, PackUnusable):
            self.told.emit(SILENT)
            return
        self._printer.send(leaflet_pdf(leaflet, in_crisis(self._settings)).pdf)

    def stop(self) -> None:
        """Forgets what the printer has not taken yet."""
        self._printer.stop()

    def close(self) -> None:
        """The program ends."""
        self._printer.end()

    @Slot(str)
    def _pass_on(self, outcome: str) -> None:
        self.told.emit(outcome)


def _today() -> date:
    return datetime.now().astimezone().date()


def _right_to_left(language: str) -> bool:
    return known(language, words_of(language)).right_to_left
