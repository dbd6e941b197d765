"""What the pages of the staff panel show, made when it opens and gone when it shuts."""

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.pack.errors import PackUnusable
from kiosk.screen.rows import Rows
from kiosk.screen.staff.backroom import Notice
from kiosk.screen.staff.bar_model import BarModel
from kiosk.screen.staff.choice_keeper import ChoiceKeeper
from kiosk.screen.staff.choices_model import ChoicesModel
from kiosk.screen.staff.diagnosis_model import DiagnosisModel
from kiosk.screen.staff.installed_model import InstalledModel
from kiosk.screen.staff.pin_model import PinModel
from kiosk.screen.staff.touch_model import TouchModel
from kiosk.screen.staff.wipe_model import WipeModel
from kiosk.visit.panel import Panel

if TYPE_CHECKING:
    from kiosk.screen.staff.staff_model import StaffModel


class Rooms(QObject):
    """The models of the panel's pages."""

    def __init__(self, staff: "StaffModel") -> None:
        super().__init__(staff)
        self._staff = staff
        self.pin = PinModel(staff.tries, staff.settings.staff_pin, staff.unlock, staff.backroom.wrong_pins, self)
        self.installed = InstalledModel(self)
        self.notices = Rows(Notice, self)
        self.touch = TouchModel(self)
        self.touch.quiet.timeout.connect(staff.back)
        self.keeper = ChoiceKeeper(staff.backroom.state, self)
        self.bar = BarModel(self.keeper, self)
        by_it = staff.backroom.by_it or staff.settings
        self.choices = ChoicesModel(by_it, staff.languages, self.keeper, self)
        self.diagnosis = DiagnosisModel(self, staff.backroom.opens_sticks)
        self.wipe = WipeModel(staff.languages, staff.clock, lambda: staff.open(Panel.WIPING), staff.shut, self)

    def rest(self) -> None:
        """No page is open: nothing counts, although it may be a while until all this is gone."""
        self.wipe.stop()
        self.touch.quiet.stop()

    def arrive(self, page: Panel) -> None:
        """A page opens: what it shows is asked for now."""
        self.rest()
        self.keeper.forget()
        behind, language = self._staff.backroom, self._staff.store.visit.language
        match page:
            case Panel.INSTALLED:
                with suppress(PackUnusable):  # then the page says what is left to say
                    self.installed.show(self._staff.pack, language)
            case Panel.FAULTS:
                self.notices.show(behind.faults(language))
            case Panel.CHECKS:
                self.notices.show(behind.checks(language))
            case Panel.DIAGNOSIS:
                if behind.diagnose is not None:
                    self.diagnosis.show(behind.diagnose(self._staff.pack))
            case Panel.WIPING:
                self.wipe.run()
            case _:
                pass
