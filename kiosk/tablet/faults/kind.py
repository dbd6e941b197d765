"""The kinds of faults, each in a plain sentence and with what to do: a nurse could read both aloud."""

from enum import Enum, unique


@unique
class FaultKind(Enum):
    """One kind of fault, with its code in the log. ``in_visit`` ones come up by what a visitor does."""

    SETTINGS_WRONG = (
        "settings-wrong",
        "The settings file has a mistake, so the kiosk goes on with the last good settings.",
        "Ask IT to run “kiosk settings check” and to mend the line that it names.",
    )
    SETTINGS_BACK = (
        "settings-back",
        "The kiosk failed again and again with the new settings and has gone back to the last good ones.",
        "Ask IT to change the settings file. As it is now it will not be tried again.",
    )
    CHOICES_WRONG = (
        "choices-wrong",
        "Where the tablet keeps what was chosen in the staff panel stands something that the panel never writes.",
        "Ask IT to run “kiosk settings check”, and who wrote it there. It does not count.",
    )
    CHOICES_BACK = (
        "choices-back",
        "The kiosk failed again and again with what was last chosen in the staff panel and has taken it back.",
        "Choose something else in the staff panel, and tell IT.",
    )
    PACK_UNUSABLE = (
        "pack-unusable",
        "The library that the kiosk was given cannot be shown, so it shows an older one.",
        "Copy the library onto the tablet again, then restart the kiosk.",
    )
    PACK_BACK = (
        "pack-back",
        "The kiosk failed again and again with the new library and has gone back to the last good one.",
        "Ask whoever made the library for another one. This one will not be tried again.",
    )
    SAFE_START = (
        "safe-start",
        "The last good files failed too, so the kiosk shows the library and uses the settings that it came with.",
        "Ask IT to look at this tablet today. The articles and the name of your clinic are missing on it.",
    )
    NOTHING_TO_SHOW = (
        "nothing-to-show",
        "There is no library that the kiosk could show.",
        "Ask IT to install the kiosk again.",
    )
    PAGE_UNREADABLE = (
        "page-unreadable",
        "A page of the library could not be read.",
        "Copy the library onto the tablet again. If this comes back, the tablet's disk is failing: tell IT.",
        "in visit",
    )
    WITHDRAWN = (
        "withdrawn",
        "Articles are no longer shown, because their review is too long ago.",
        "Ask whoever writes the articles to review them and to send a new library.",
    )
    FILE_ASIDE = (
        "file-aside",
        "A file of the kiosk's own was damaged; it was moved aside, and a new one is in use.",
        "Nothing, if this happens once. If it comes back, the tablet's disk is failing: tell IT.",
    )
    DISK_UNWRITABLE = (
        "disk-unwritable",
        "The tablet's disk takes nothing more. The kiosk goes on, but forgets its faults when it ends.",
        "Ask IT whether the disk is full or write-protected.",
    )
    VOICE_LOST = (
        "voice-lost",
        "The tablet could not read aloud.",
        "Touch Listen and hear for yourself. If it stays silent, restart the kiosk, then tell IT.",
        "in visit",
    )
    PRINTER_HELP = (
        "printer-help",
        "The printer needed paper or a hand.",
        "Look at the printer: paper, covers, toner.",
        "in visit",
    )
    PRINTER_SILENT = (
        "printer-silent",
        "The printer did not answer.",
        "See that the printer is on and connected. If it still does not print, tell IT.",
        "in visit",
    )
    MISTAKE = (
        "mistake",
        "The kiosk made a mistake of its own and went on.",
        "Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis.",
    )
    ENDED_BADLY = (
        "ended-badly",
        "The kiosk ended without being told to, and was started again.",
        "Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis.",
    )
    QT_FAILED = (
        "qt-failed",
        "A part that the kiosk is built on failed and ended it.",
        "If this comes back, send IT the codes of the diagnosis.",
    )
    FROZEN = (
        "frozen",
        "The screen stood still, and the kiosk was started again.",
        "If this comes back, switch the tablet off and on, then tell IT.",
    )
    TOUCH_UNHEARD = (
        "touch-unheard",
        "The glass was touched, and nothing on the screen answered.",
        "Wipe the glass dry and try the touch test. If parts stay dead, tell IT.",
    )
    TOUCH_GONE = (
        "touch-gone",
        "The touch screen was not there any more.",
        "Switch the tablet off and on. If touch stays away, tell IT: a cable may be loose.",
    )
    SCREEN_GONE = (
        "screen-gone",
        "The display was not there any more.",
        "See that the display is on and its cable is in. If it stays dark, tell IT.",
    )
    RESTART_ASKED = (
        "restart-asked",
        "Nothing else helped, so the tablet was asked to restart.",
        "Tell IT, and send the codes of the diagnosis.",
    )
    SECOND_START = (
        "second-start",
        "Somebody started the kiosk while it was running already.",
        "Nothing. The first one goes on.",
    )
    GUARD_OFF = (
        "guard-off",
        "Something that protects this tablet is switched off.",
        "Open the self-test of the staff panel. It says what is off and how to mend it.",
    )
    GUARD_BACK = (
        "guard-back",
        "Something that protects this tablet was switched off, and is in force again.",
        "Nothing. If it goes to and fro, tell IT.",
    )
    PIN_WRONG = (
        "pin-wrong",
        "The staff's PIN was entered wrong several times.",
        "If it was not one of you, keep an eye on this tablet.",
    )

    def __init__(self, code: str, sentence: str, to_do: str, in_visit: str = "") -> None:
        self.code = code
        self.sentence = sentence
        self.to_do = to_do
        self.in_visit = bool(in_visit)


BY_CODE = {kind.code: kind for kind in FaultKind}
"""The kinds by their codes in the log."""
