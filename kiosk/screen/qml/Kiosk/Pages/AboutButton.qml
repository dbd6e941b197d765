import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Leads to who wrote the article, and who has reviewed it.
Touchable {
    id: root

    edge: Theme.colours.border > 1 ? Theme.colours.line : "transparent"
    ground: Theme.colours.actionSoft
    leftPadding: Theme.space
    name: qsTr("Who wrote this?")
    objectName: "open-about"
    radius: Theme.radiusSmall
    rightPadding: Theme.space

    contentItem: Item {
        implicitHeight: _mark.implicitHeight + Theme.space

        Mark {
            id: _mark

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "info"
            strong: true
            text: root.name
        }
    }
}
