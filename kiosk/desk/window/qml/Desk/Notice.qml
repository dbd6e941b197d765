pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What the desk has to say, above the text, with what can be done about it.
Rectangle {
    id: root

    required property DeskModel desk

    color: Theme.colours.tints[3]
    implicitHeight: visible ? Math.max(_words.height, _buttons.height) + Theme.space : 0
    visible: desk.notices.words !== ""
    Accessible.name: desk.notices.words
    Accessible.role: Accessible.AlertMessage

    Words {
        id: _words

        anchors.verticalCenter: parent.verticalCenter
        leading: 1.3
        objectName: "notice"
        size: Theme.small
        text: root.desk.notices.words
        width: parent.width - _buttons.width - 3 * Theme.space
        x: Theme.space
    }
    Row {
        id: _buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space * 0.6

        Repeater {
            model: root.desk.notices.choices

            DeskButton {
                required property string key
                required words

                framed: true
                ground: Theme.colours.surface
                objectName: "notice-" + key

                onClicked: root.desk.notices.choose(key)
            }
        }
    }
}
