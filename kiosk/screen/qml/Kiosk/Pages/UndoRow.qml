import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Says that a question is off the list, and brings it back.
Rectangle {
    id: root

    property bool slim: false // where there is no height to spare

    signal undone

    color: Theme.colours.actionSoft
    border.color: Theme.colours.action
    border.width: Theme.colours.border > 1 ? Theme.hairline : 0
    implicitHeight: Math.max(_button.height, _words.height) + Theme.space * (slim ? 0.5 : 1)
    radius: Theme.radius

    Words {
        id: _words

        anchors.verticalCenter: parent.verticalCenter
        leading: 1.3
        objectName: "removed"
        text: qsTr("Removed.")
        width: parent.width - _button.width - 4 * Theme.space
        x: root.LayoutMirroring.enabled ? root.width - width - 2 * Theme.space : 2 * Theme.space
    }
    ActionButton {
        id: _button

        anchors.verticalCenter: parent.verticalCenter
        symbol: "undo"
        name: qsTr("Undo")
        objectName: "undo"
        height: root.slim ? Theme.touch : implicitHeight
        quiet: true
        x: root.LayoutMirroring.enabled ? Theme.space / 2 : root.width - width - Theme.space / 2

        onClicked: root.undone()
    }
}
