"""Tells the service manager of Linux how the kiosk is: datagrams in the manner of sd_notify."""

import socket
from contextlib import suppress


class NotifySocket:
    """The socket of a service manager, by its path or, after an @, by its abstract name."""

    def __init__(self, address: str) -> None:
        self._address = f"\0{address[1:]}" if address.startswith("@") else address

    def say(self, words: str) -> bool:
        """Says lines such as ``READY=1``. What nobody takes is dropped: the kiosk waits for nobody."""
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.settimeout(0)
            line.sendto(words.encode(), self._address)
        return True
