"""A touch screen without a machine: an X server of its own with a panel and one finger.

The server's "inputtest" driver takes events from a socket, so that programs get touches as from hardware.
"""

import os
import socket
import struct
import subprocess
import time
from pathlib import Path
from threading import Event

from PIL import Image, ImageChops, ImageGrab

WIDTH, HEIGHT = 1280, 800
PIXELS_PER_INCH = 95.877
"""What Qt makes of the size that the X server gives its panel."""

_CONFIG = """
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoEnableDevices" "false"
    Option "AutoAddGPU" "false"
    Option "BlankTime" "0"
EndSection
Section "InputDevice"
    Identifier "finger"
    Driver "inputtest"
    Option "DeviceType" "Touch"
    Option "TouchCount" "2"
    Option "SocketPath" "{socket}"
EndSection
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 16384
EndSection
Section "Monitor"
    Identifier "panel"
    HorizSync 5-200
    VertRefresh 5-200
    Modeline "panel" 83.50 1280 1352 1480 1680 800 803 809 831
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    Monitor "panel"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "panel"
        Virtual 1280 800
    EndSubSection
EndSection
Section "ServerLayout"
    Identifier "layout"
    Screen "screen"
    InputDevice "finger"
EndSection
"""
_AXIS_END = 65535.0
_VERSION, _WAIT, _TOUCH = 0, 1, 6
_DOWN, _UP = 18, 20
_STILL_SECONDS = 0.4


class TouchPanel:
    """The X server, its panel and its finger."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._start([])
        assert self._server.stdout
        self.display = f":{self._server.stdout.readline().strip()}"
        assert self.display != ":", (folder / "xorg.log").read_text(encoding="utf-8")
        self._reach()

    def lose(self) -> None:
        """The server dies, and with it the screen."""
        self._finger.close()
        self._server.kill()
        self._server.communicate(timeout=20)

    def come_back(self) -> None:
        """Another server shows the same screen."""
        (self._folder / "finger").unlink(missing_ok=True)
        self._start([self.display])
        assert self._server.stdout
        assert self._server.stdout.readline().strip() == self.display.removeprefix(":")
        self._reach()

    def close(self) -> None:
        self._finger.close()
        self._server.terminate()
        self._server.communicate(timeout=20)

    def unplug(self) -> None:
        """The panel is gone, and the screen goes on."""
        self._finger.close()
        self._set("disable")

    def plug_in(self) -> None:
        """The panel is there again."""
        self._set("enable")
        self._reach()

    def _set(self, how: str) -> None:
        only = {"DISPLAY": self.display, "PATH": os.environ["PATH"]}
        subprocess.run(["xinput", how, "finger"], check=True, env=only)

    def _start(self, display: list[str]) -> None:
        config = self._folder / "xorg.conf"
        config.write_text(_CONFIG.format(socket=self._folder / "finger"), encoding="utf-8")
        options = ["-seat", "seat-test", "-noreset", "-nolisten", "tcp", "-logfile", self._folder / "xorg.log"]
        command = ["Xorg", *display, "-displayfd", "1", "-config", config, *options]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def _reach(self) -> None:
        self._finger = socket.socket(socket.AF_UNIX)
        self._finger.connect(str(self._folder / "finger"))
        self._send(struct.pack("=IIHH", 12, _VERSION, 1, 1), answer=12)

    def tap(self, x: int, y: int) -> None:
        """A finger goes down on a pixel of the panel and up again."""
        self._touch(_DOWN, x, y)
        Event().wait(0.06)  # a much shorter touch is taken for a drop of water
        self._touch(_UP, x, y)

    def picture(self) -> Image.Image:
        """What the panel shows."""
        return ImageGrab.grab(xdisplay=self.display)

    def settled(self, before: Image.Image, seconds: float = 20.0) -> Image.Image:
        """What the panel shows once it differs from ``before`` and has come to rest."""
        end = time.monotonic() + seconds
        last, still_since = self.picture(), time.monotonic()
        while time.monotonic() < end:
            Event().wait(0.05)
            now = self.picture()
            if ImageChops.difference(now, last).getbbox():
                last, still_since = now, time.monotonic()
            elif time.monotonic() - still_since > _STILL_SECONDS and ImageChops.difference(now, before).getbbox():
                return now
        message = f"The panel did not come to rest on something new in {seconds} s."
        raise AssertionError(message)

    def _touch(self, kind: int, x: int, y: int) -> None:
        axes = [0.0] * 128
        axes[0], axes[1] = x * _AXIS_END / WIDTH, y * _AXIS_END / HEIGHT
        both = bytes([0b11, 0, 0, 0, 0, 0, 0, 0])
        self._send(struct.pack("=5I8s4x128d", 1056, _TOUCH, 0, kind, 0, both, *axes))
        self._send(struct.pack("=II", 8, _WAIT), answer=8)

    def _send(self, message: bytes, answer: int = 0) -> None:
        self._finger.sendall(message)
        if answer:
            self._finger.recv(answer, socket.MSG_WAITALL)
