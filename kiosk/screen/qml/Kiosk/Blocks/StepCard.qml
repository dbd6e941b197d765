import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One step on a card with its number.
Rectangle {
    id: root

    required property int index
    required property string title
    required property string text
    required property string icon
    required property bool across
    readonly property real _inside: Theme.space * 1.6
    readonly property bool _below: across || width < 16 * Theme.body // the words stand below number and icon

    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    implicitHeight: _words.y + Math.max(_words.height, _below ? 0 : _badge.height) + _inside
    radius: Theme.radius

    Rectangle {
        id: _badge

        anchors.left: parent.left
        anchors.leftMargin: root._inside
        border.color: Theme.colours.action
        border.width: Theme.colours.border > 1 ? Theme.hairline : 0
        color: Theme.colours.actionSoft
        height: width
        radius: width / 2
        width: 40 * Theme.unit * Math.min(Theme.textScale, 1.6)
        y: root._inside

        FigureWords {
            anchors.centerIn: parent
            color: Theme.colours.action
            leading: 1
            size: Math.min(Theme.body, parent.width * 0.55)
            strong: true
            text: root.index + 1
        }
    }
    Icon {
        id: _icon

        anchors.right: parent.right
        anchors.rightMargin: root._inside
        name: root.icon
        visible: root.icon !== ""
        y: _badge.y + (_badge.height - height) / 2
    }
    Stack {
        id: _words

        anchors.left: root._below ? parent.left : _badge.right
        anchors.leftMargin: root._below ? root._inside : Theme.space * 1.4
        anchors.right: root._below || root.icon === "" ? parent.right : _icon.left
        anchors.rightMargin: root._below || root.icon === "" ? root._inside : Theme.space
        y: root._below ? _badge.y + _badge.height + Theme.space : _badge.y + Math.max(0, (_badge.height - _title.lineHeight) / 2)

        FigureWords {
            id: _title

            size: Theme.body
            strong: true
            text: root.title
            width: parent.width
        }
        FigureWords {
            size: Theme.body
            text: root.text
            width: parent.width
        }
    }
}
