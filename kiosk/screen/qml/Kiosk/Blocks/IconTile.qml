import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// An icon on a small tile.
Rectangle {
    id: root

    required property string icon

    border.color: Theme.colours.action
    border.width: Theme.colours.border > 1 ? Theme.hairline : 0
    color: Theme.colours.actionSoft
    implicitHeight: implicitWidth
    implicitWidth: Theme.icon * 2
    radius: Theme.radiusSmall
    visible: icon !== ""

    Icon {
        anchors.centerIn: parent
        name: root.icon
    }
}
