import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Says whether a clinician has reviewed the article, and leads to who wrote it.
Touchable {
    id: root

    required property bool reviewed

    edge: Theme.colours.border > 1 ? Theme.colours.line : "transparent"
    ground: Theme.colours.actionSoft
    leftPadding: Theme.space
    name: reviewed ? qsTr("Who wrote this?") : qsTr("Awaiting clinical review. Who wrote this?")
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
