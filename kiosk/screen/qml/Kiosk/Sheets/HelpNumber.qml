import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A number to call, very large, under the words that say when to call it.
Rectangle {
    id: root

    required property string words
    required property string number

    border.color: Theme.colours.alarm
    border.width: Theme.colours.border > 1 ? Theme.hairline : 0
    color: Theme.colours.alarmSoft
    implicitHeight: Math.max(_column.height + 3 * Theme.space, Theme.touch)
    implicitWidth: Math.max(_words.implicitWidth, _number.implicitWidth) + 4 * Theme.space
    radius: Theme.radius

    Column {
        id: _column

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - 4 * Theme.space
        x: 2 * Theme.space

        Words {
            id: _words

            leading: 1.35
            text: root.words
            width: parent.width
        }
        Words {
            id: _number

            color: Theme.colours.alarm
            leading: 1.15
            size: Theme.title * 1.2
            strong: true
            text: root.number
            width: parent.width
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
