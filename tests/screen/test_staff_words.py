"""Faults and findings in the language of the panel, with what is in Latin letters in the right order."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from kiosk.screen.languages import WORDS, words_of
from kiosk.screen.screen_words import ScreenWords
from kiosk.screen.staff.notices import of_faults, of_findings
from kiosk.screen.staff.tablet_words import CONTEXT, in_words
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.guards import clock, disk, keys, network, sandbox, settings_file
from kiosk.tablet.guards.clock import ClockFacts
from kiosk.tablet.guards.disk import DiskFacts
from kiosk.tablet.guards.keys import KeyFacts
from kiosk.tablet.guards.network import NetworkFacts
from kiosk.tablet.guards.sandbox import SandboxFacts
from kiosk.tablet.guards.settings_file import SettingsFacts
from tests.screen.staff import KEPT, let_in

TRANSLATED = sorted(path.stem for path in WORDS.glob("*.ts") if path.stem != "en")
JOINER = "\N{WORD JOINER}"
DAY = datetime(2027, 3, 4, tzinfo=UTC)


@pytest.fixture
def screen(qapp) -> Iterator[ScreenWords]:
    """The words of the screen; afterwards Qt has its own again."""
    words = ScreenWords()
    yield words
    words.fall_silent()


def isolated(text: str) -> str:
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("kind", FaultKind)
def test_every_fault_has_words_of_its_own(kind: FaultKind, language: str):
    words = words_of(language)

    for said in (kind.sentence.words, kind.to_do.words):
        assert words.translate(CONTEXT, said) not in {"", said}


def test_a_finding_is_said_in_the_language_of_the_screen(screen):
    full = disk.judge(DiskFacts(free=7 * 1024 * 1024))
    open_box = sandbox.judge(SandboxFacts(True, False, False, False, True))

    assert in_words(full.sentence, "en") == str(full.sentence) == "The disk has 7 MB left, too little."
    screen.speak("es")
    assert in_words(full.sentence, "es") == "Al disco le quedan 7 MB, demasiado poco."
    assert in_words(open_box.sentence, "es") == (
        "El aislamiento del programa no funciona: el quiosco podría obtener más permisos y no se filtra ninguna "
        "llamada al sistema."
    )


def test_in_arabic_days_paths_commands_and_names_keep_their_order(screen):
    screen.speak("ar")
    wrong = clock.judge(ClockFacts(date(2026, 1, 2), latest=date(2026, 5, 6)))
    loose = settings_file.judge(SettingsFacts(Path("/etc/xdg/kiosk.toml"), mode=0o640, replaceable=True))
    linked = network.judge(NetworkFacts(("eth0", "wlan0")), "none")

    assert isolated("2026-01-02") in in_words(wrong.sentence, "ar")
    assert isolated("2026-05-06") in in_words(wrong.sentence, "ar")
    assert isolated("chown root /etc/xdg/kiosk.toml /etc/xdg") in in_words(loose.remedy, "ar").replace(JOINER, "")
    assert f"{isolated('eth0')} و{isolated('wlan0')}" in in_words(linked.sentence, "ar")


def test_no_line_ends_where_a_path_or_an_option_begins(screen):
    closed = disk.judge(DiskFacts(closed=("/var/lib/kiosk",)))
    switching = keys.judge(KeyFacts("linux", cage=("-s",)))

    assert in_words(closed.sentence, "en") == f"The kiosk cannot write to /{JOINER}var/lib/kiosk."
    assert f"its option -{JOINER}s" in in_words(switching.sentence, "en")


def test_no_notice_in_another_language_is_left_in_english(screen):
    findings = [disk.judge(DiskFacts(read_only=True)), network.judge(NetworkFacts(("eth0",)), "none")]
    faults = [Fault(DAY, kind) for kind in FaultKind]
    english = [*of_faults(faults, "en"), *of_findings(findings, "en")]

    for language in TRANSLATED:
        screen.speak(language)
        for notice, same in zip([*of_faults(faults, language), *of_findings(findings, language)], english, strict=True):
            assert notice.words != same.words
            assert notice.remedy != same.remedy


def test_the_panel_changes_its_language_while_a_page_is_open(open_tablet, behind):
    full = disk.judge(DiskFacts(read_only=True))
    room = replace(behind.room, checks=lambda language: of_findings([full], language))
    tablet = open_tablet(backroom=room, staff_pin=KEPT)
    let_in(tablet)
    tablet.visit.staff.open("checks")
    assert str(full.sentence) in tablet.texts()
    tablet.visit.languages.speak("es")

    assert "Ya no se puede escribir en el disco: el sistema lo ha bloqueado." in tablet.texts()
