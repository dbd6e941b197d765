"""Tiny windows with one known fault each, looked at as the tour looks at a screen."""

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.tour.audit import audit
from kiosk.tour.finding import Finding
from kiosk.tour.look import Ease, Look, Screen
from kiosk.tour.read_window import WindowReader
from kiosk.tour.seen import Seen
from kiosk.tour.shot import with_contrast
from kiosk.tour.stage import settled
from kiosk.visit.display import Scheme

# 113 pixels make an inch here, so that a unit of the drawings is a pixel and 72 pixels are 16 mm.
SCREEN = Screen(1280, 800, 13.3)

SCENE = """
import QtQuick
import QtQuick.Templates as T

Window {{
    id: window
    width: 600; height: 400; color: "white"
    component Words: T.Label {{
        color: "#1C2B2B"; font.family: "Atkinson Hyperlegible"; font.pixelSize: 22
    }}
    component Plain: T.AbstractButton {{
        property string name: "A button"
        width: 72; height: 72; objectName: "plain"
        Accessible.name: name; Accessible.role: Accessible.Button
        background: Rectangle {{ color: "#DDD5C7" }}
    }}
    component Outlined: Rectangle {{ color: "white"; border.color: "black"; border.width: 2 }}
    Words {{ x: 20; y: 20; text: "Plain words" }}
    Plain {{ x: 500; y: 300; objectName: "bar-help"; name: "Help now" }}
    {faulty}
}}
"""


class Scene:
    """A window made of a little QML. ``seen`` is what the tour sees on it."""

    def __init__(self, faulty: str) -> None:
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        self._component.setData(SCENE.format(faulty=faulty).encode(), QUrl("scene.qml"))
        window = self._component.create()
        assert isinstance(window, QQuickWindow), self._component.errorString()
        self.window = window
        window.show()
        self.picture = settled(window)
        self.seen: Seen = with_contrast(WindowReader(SCREEN.mm).read(window), self.picture)

    def close(self) -> None:
        shiboken6.delete(self.window)

    def findings(
        self, *, theme: Scheme = Scheme.LIGHT, text_size: int = 100, eased: frozenset[Ease] = frozenset()
    ) -> tuple[Finding, ...]:
        """What the audit finds on it."""
        return audit("scene", self.seen, Look(SCREEN, "en", theme, text_size, eased), last_page=True)

    def codes(self, **look) -> list[str]:
        """The kinds of fault found, each once."""
        return sorted({finding.code.value for finding in self.findings(**look)})
