import QtQuick

import Kiosk.Theme

// A dashed outline, for what can still be added or opened. Drawn as an image: see icons.py for the reason.
Image {
    id: root

    Accessible.ignored: true
    smooth: false
    source: width < 1 || height < 1 ? "" : "image://edges/" + [Theme.colours.line.toString().slice(-6), Math.round(Theme.radius), Theme.outline].join("/")
    sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
}
