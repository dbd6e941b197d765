import QtQuick

import Kiosk.Theme

// A line icon from the project's own set, in one colour. It speaks through the control it stands on.
Image {
    id: root

    required property string name
    property real size: Theme.icon
    property color colour: Theme.colours.action
    property bool filled: false
    // The way on leads to the left where reading does. No other sign has a direction.
    readonly property bool turned: (name === "next" || name === "back") && LayoutMirroring.enabled

    height: Math.round(size)
    smooth: false
    source: name === "" ? "" : "image://icons/" + (!turned ? name : name === "next" ? "back" : "next") + "/" + colour.toString().slice(-6) + (filled ? "/filled" : "")
    sourceSize: Qt.size(height * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
    width: height
    Accessible.ignored: true
}
