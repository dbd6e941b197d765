"""A speech-dispatcher of the test's own: espeak-ng speaks, into a file, as fast as it can."""

import os
import re
import signal
import subprocess
from pathlib import Path

CONFIGURATION = """\
LogLevel 5
LogDir "{folder}"
CommunicationMethod "unix_socket"
SocketPath "{folder}/socket"
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DisableAutoSpawn
"""
SOUND = 'pcm.!default {{ type file slave.pcm "null" file "{folder}/sound" format "raw" }}\n'
BYTES_A_SECOND = 2 * 22_050
"""What espeak-ng plays: 16 bits, one channel."""


class Dispatcher:
    """Starts, ends and hangs the server, and reads from its log what it was told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._log = folder / "speech-dispatcher.log"
        self._sound = folder / "sound"
        self._settings = folder / "settings"
        (self._settings / "modules").mkdir(parents=True)
        (self._settings / "speechd.conf").write_text(CONFIGURATION.format(folder=folder), "utf-8")
        (self._settings / "modules" / "espeak-ng.conf").write_text("Debug 0\n", "utf-8")
        (folder / "asound.conf").write_text(SOUND.format(folder=folder), "utf-8")
        self._server: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"unix_socket:{self.folder / 'socket'}"

    def start(self) -> None:
        command = ["speech-dispatcher", "-s", "-C", self._settings, "-P", self.folder / "pid", "-L", self.folder]
        sound = {"ALSA_CONFIG_PATH": f"/usr/share/alsa/alsa.conf:{self.folder / 'asound.conf'}"}
        self._server = subprocess.Popen(
            command, env=os.environ | sound, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def is_up(self) -> bool:
        return self._log.exists() and (self.folder / "socket").exists()

    def kill(self) -> None:
        """As if it had crashed."""
        if self._server is not None:
            self._server.send_signal(signal.SIGCONT)
            self._server.kill()
            self._server.wait(10)
            self._server = None
        (self.folder / "socket").unlink(missing_ok=True)

    def hang(self) -> None:
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP)

    def spoken(self) -> list[str]:
        """What was handed to espeak-ng, in order."""
        return re.findall(r"Command sent to output module: \|<speak>(.*?)</speak>\|", self._read(), re.DOTALL)

    def voices(self) -> list[str]:
        """The voice of each utterance, in order."""
        told = re.findall(r"^synthesis_voice=(.*)$|module: \|(SPEAK)", self._read(), re.MULTILINE)
        voice, used = "", []
        for name, speaks in told:
            voice = name or voice
            used += [voice] if speaks else []
        return used

    def _read(self) -> str:
        return self._log.read_text("utf-8", errors="replace")

    def seconds(self) -> float:
        """How much sound was played since the device was last opened."""
        return self._sound.stat().st_size / BYTES_A_SECOND if self._sound.exists() else 0.0
