import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What to do, on the attract screen. It looks like a button; the whole screen is one.
Rectangle {
    id: root

    required property string text
    required property bool pressed

    color: pressed ? Qt.darker(Theme.colours.action, 1.25) : Theme.colours.action
    implicitHeight: Math.max(96 * Theme.unit, _row.implicitHeight + 2 * Theme.space)
    implicitWidth: _row.implicitWidth + 92 * Theme.unit
    radius: 30 * Theme.unit

    Row {
        id: _row

        anchors.centerIn: parent
        spacing: Theme.space * 1.4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.colours.onAction
            name: "hand"
            size: 36 * Theme.unit
        }
        Words {
            color: Theme.colours.onAction
            size: Theme.answer
            strong: true
            text: root.text
            Accessible.ignored: true
        }
    }
}
