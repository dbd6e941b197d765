import QtQuick

import Kiosk.Theme

// An icon on a small soft tile.
Rectangle {
    id: root

    required property string name
    property real side: 60 * Theme.unit * Math.min(1.4, Theme.textScale)

    border.color: Theme.colours.line
    border.width: Theme.colours.border > 1 ? Theme.hairline : 0
    color: Theme.colours.tile
    implicitHeight: side
    implicitWidth: side
    radius: side * 0.28

    Icon {
        anchors.centerIn: parent
        name: root.name
        size: root.side * 0.52
    }
}
