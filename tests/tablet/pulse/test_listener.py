"""Who is told how the kiosk is, and in which words."""

import os
import socket
import subprocess

import pytest

from kiosk.tablet.pulse.listener import listener


@pytest.fixture(params=["in a folder", "abstract"])
def manager(request, tmp_path):
    """A service manager's socket, with the address that it hands out."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as hears:
        hears.settimeout(2.0)
        path = str(tmp_path / "notify")
        hears.bind(path if request.param == "in a folder" else f"\0{path}")
        yield hears, path if request.param == "in a folder" else f"@{path}"


def test_the_service_manager_hears_what_is_said(manager):
    hears, address = manager
    heard = listener({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "15000000"})

    assert heard is not None
    assert heard.seconds == 15.0
    assert heard.say("READY=1\nWATCHDOG=1")
    assert hears.recv(100) == b"READY=1\nWATCHDOG=1"


def test_a_service_manager_that_takes_nothing_more_holds_nothing_up(manager):
    _, address = manager
    heard = listener({"NOTIFY_SOCKET": address})

    assert heard is not None
    assert all(heard.say("WATCHDOG=1" * 100) for _ in range(500))


def test_nobody_listens_where_nobody_asked():
    assert listener({}) is None
    assert listener({"WATCHDOG_USEC": "15000000"}) is None
    assert listener({"NOTIFY_SOCKET": "vsock:2:1"}) is None
    assert listener({"KIOSK_PULSE": "no number"}) is None


def test_what_the_kiosk_starts_does_not_speak_for_it(manager):
    environment = {
        "NOTIFY_SOCKET": manager[1],
        "WATCHDOG_USEC": "1",
        "WATCHDOG_PID": "1",
        "KIOSK_PULSE": "",
        "LANG": "C",
    }

    listener(environment)

    assert environment == {"LANG": "C"}


@pytest.mark.parametrize(
    ("whose", "seconds"),
    [(os.getpid(), 9.0), (os.getppid(), 9.0), (0, 0.0)],
    ids=["itself", "what started it", "nobody"],
)
def test_a_watchdog_is_for_the_process_it_names_and_what_that_has_started(manager, whose, seconds):
    said = {"NOTIFY_SOCKET": manager[1], "WATCHDOG_USEC": "9000000", "WATCHDOG_PID": str(whose)}
    heard = listener(said)

    assert heard is not None
    assert heard.seconds == seconds


def test_a_watchdog_of_a_strange_process_is_none_of_ours(manager):
    with subprocess.Popen(["cat"], stdin=subprocess.PIPE) as stranger:
        said = {"NOTIFY_SOCKET": manager[1], "WATCHDOG_USEC": "9000000", "WATCHDOG_PID": str(stranger.pid)}
        heard = listener(said)

    assert heard is not None
    assert heard.seconds == 0.0


def test_our_supervisor_hears_through_its_pipe_until_it_is_gone():
    hears, says = os.pipe()
    os.set_inheritable(says, True)
    heard = listener({"KIOSK_PULSE": f"{says}:3.5"})

    assert heard is not None
    assert heard.seconds == 3.5
    assert heard.say("WATCHDOG=1")
    assert os.read(hears, 100) == b"WATCHDOG=1\n"
    assert not os.get_inheritable(says), "what the kiosk starts would keep the pipe open"
    os.close(hears)
    assert not heard.say("WATCHDOG=1")
    os.close(says)
