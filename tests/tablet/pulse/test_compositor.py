"""Whether a compositor answers is asked on a line of its own."""

import socket
import struct
from threading import Thread

import pytest

from kiosk.tablet.pulse.compositor import answers


@pytest.fixture
def places(tmp_path):
    """The environment of a program that runs on a compositor of the test's own."""
    return {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}


@pytest.fixture
def door(places, tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listens:
        listens.bind(str(tmp_path / "wayland-7"))
        listens.listen()
        yield listens


def test_one_that_answers_is_awake(places, door):
    asked = []

    def answer() -> None:
        line, _ = door.accept()
        with line:
            asked.append(line.recv(12))
            line.sendall(struct.pack("=III", 2, 12 << 16, 1))

    serves = Thread(target=answer)
    serves.start()

    assert answers(places)
    serves.join()
    assert asked == [struct.pack("=III", 1, 12 << 16, 2)]


def test_one_that_has_stopped_is_not(places, door):
    assert not answers(places, seconds=0.05)


def test_one_that_is_gone_is_not(places):
    assert not answers(places)


def test_where_there_is_none_nothing_speaks_against_it(places):
    assert answers({})
    assert answers({**places, "QT_QPA_PLATFORM": "xcb"})
