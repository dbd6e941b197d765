"""The kinds of faults, each in a plain sentence and with what to do: a nurse could read both aloud."""

from enum import Enum, unique

from kiosk.tablet.sentence import Sentence


@unique
class FaultKind(Enum):
    """One kind of fault, with its code in the log. ``in_visit`` ones come up by what a visitor does."""

    SETTINGS_WRONG = (
        "settings-wrong",
        Sentence("The settings file has a mistake, so the kiosk goes on with the last good settings."),
        Sentence("Ask IT to run “kiosk settings check” and to mend the line that it names."),
    )
    SETTINGS_BACK = (
        "settings-back",
        Sentence("The kiosk failed again and again with the new settings and has gone back to the last good ones."),
        Sentence("Ask IT to change the settings file. As it is now it will not be tried again."),
    )
    CHOICES_WRONG = (
        "choices-wrong",
        Sentence("Where the tablet keeps what was chosen in the staff panel is something that the panel never writes."),
        Sentence("Ask IT to run “kiosk settings check”, and who wrote it there. It does not count."),
    )
    CHOICES_BACK = (
        "choices-back",
        Sentence("The kiosk failed again and again with what was last chosen in the staff panel and took it back."),
        Sentence("Choose something else in the staff panel, and tell IT."),
    )
    PACK_UNUSABLE = (
        "pack-unusable",
        Sentence("The library that the kiosk was given cannot be shown, so it shows an older one."),
        Sentence("Copy the library onto the tablet again, then restart the kiosk."),
    )
    PACK_BACK = (
        "pack-back",
        Sentence("The kiosk failed again and again with the new library and has gone back to the last good one."),
        Sentence("Ask whoever made the library for another one. This one will not be tried again."),
    )
    SAFE_START = (
        "safe-start",
        Sentence("The last good files failed too, so the kiosk goes back to the library and settings it came with."),
        Sentence("Ask IT to look at this tablet today. The articles and the name of your clinic are missing on it."),
    )
    NOTHING_TO_SHOW = (
        "nothing-to-show",
        Sentence("There is no library that the kiosk could show."),
        Sentence("Ask IT to install the kiosk again."),
    )
    PAGE_UNREADABLE = (
        "page-unreadable",
        Sentence("A page of the library could not be read."),
        Sentence("Copy the library onto the tablet again. If this comes back, the tablet's disk is failing: tell IT."),
        "in visit",
    )
    WITHDRAWN = (
        "withdrawn",
        Sentence("Articles are no longer shown, because their review is too long ago."),
        Sentence("Ask whoever writes the articles to review them and to send a new library."),
    )
    FILE_ASIDE = (
        "file-aside",
        Sentence("A file of the kiosk's own was damaged; it was moved aside, and a new one is in use."),
        Sentence("Nothing, if this happens once. If it comes back, the tablet's disk is failing: tell IT."),
    )
    DISK_UNWRITABLE = (
        "disk-unwritable",
        Sentence("The tablet's disk takes nothing more. The kiosk goes on, but forgets its faults when it ends."),
        Sentence("Ask IT whether the disk is full or write-protected."),
    )
    VOICE_LOST = (
        "voice-lost",
        Sentence("The tablet could not read aloud."),
        Sentence("Touch Listen and hear for yourself. If it stays silent, restart the kiosk, then tell IT."),
        "in visit",
    )
    PRINTER_HELP = (
        "printer-help",
        Sentence("The printer needed paper or a hand."),
        Sentence("Look at the printer: paper, covers, toner."),
        "in visit",
    )
    PRINTER_SILENT = (
        "printer-silent",
        Sentence("The printer did not answer."),
        Sentence("See that the printer is on and connected. If it still does not print, tell IT."),
        "in visit",
    )
    MISTAKE = (
        "mistake",
        Sentence("The kiosk made a mistake of its own and went on."),
        Sentence("Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis."),
    )
    ENDED_BADLY = (
        "ended-badly",
        Sentence("The kiosk ended without being told to, and was started again."),
        Sentence("Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis."),
    )
    QT_FAILED = (
        "qt-failed",
        Sentence("A part that the kiosk is built on failed and ended it."),
        Sentence("If this comes back, send IT the codes of the diagnosis."),
    )
    FROZEN = (
        "frozen",
        Sentence("The screen stood still, and the kiosk was started again."),
        Sentence("If this comes back, switch the tablet off and on, then tell IT."),
    )
    TOUCH_UNHEARD = (
        "touch-unheard",
        Sentence("The glass was touched, and nothing on the screen answered."),
        Sentence("Wipe the glass dry and try the touch test. If parts stay dead, tell IT."),
    )
    TOUCH_GONE = (
        "touch-gone",
        Sentence("The touch screen was not there any more."),
        Sentence("Switch the tablet off and on. If touch stays away, tell IT: a cable may be loose."),
    )
    SCREEN_GONE = (
        "screen-gone",
        Sentence("The display was not there any more."),
        Sentence("See that the display is on and its cable is in. If it stays dark, tell IT."),
    )
    RESTART_ASKED = (
        "restart-asked",
        Sentence("Nothing else helped, so the tablet was asked to restart."),
        Sentence("Tell IT, and send the codes of the diagnosis."),
    )
    SECOND_START = (
        "second-start",
        Sentence("Somebody started the kiosk while it was running already."),
        Sentence("Nothing. The first one goes on."),
    )
    GUARD_OFF = (
        "guard-off",
        Sentence("Something that protects this tablet is switched off."),
        Sentence("Open the self-test of the staff panel. It says what is off and how to mend it."),
    )
    GUARD_BACK = (
        "guard-back",
        Sentence("Something that protects this tablet was switched off, and is in force again."),
        Sentence("Nothing. If it goes to and fro, tell IT."),
    )
    PIN_WRONG = (
        "pin-wrong",
        Sentence("The staff's PIN was entered wrong several times."),
        Sentence("If it was not one of you, keep an eye on this tablet."),
    )

    def __init__(self, code: str, sentence: Sentence, to_do: Sentence, in_visit: str = "") -> None:
        self.code = code
        self.sentence = sentence
        self.to_do = to_do
        self.in_visit = bool(in_visit)


BY_CODE = {kind.code: kind for kind in FaultKind}
"""The kinds by their codes in the log."""
