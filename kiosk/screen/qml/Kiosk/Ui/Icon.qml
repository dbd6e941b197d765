import QtQuick

import Kiosk.Theme

// A line icon from the project's own set, in one colour. It speaks through the control it stands on.
Image {
    id: root

    required property string name
    property real size: Theme.icon
    property color colour: Theme.colours.action
    property bool filled: false

    height: Math.round(size)
    smooth: false
    source: name === "" ? "" : "image://icons/" + name + "/" + colour.toString().slice(-6) + (filled ? "/filled" : "")
    sourceSize: Qt.size(height * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
    width: height
    Accessible.ignored: true
}
