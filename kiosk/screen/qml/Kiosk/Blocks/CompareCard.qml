import QtQuick

import Kiosk.Theme

// One thing compared, as a card: its value stands at the end, or below where there is no room.
Rectangle {
    id: root

    required property int index
    required property string title
    required property string text
    required property string value
    required property string valueNote
    required property string icon
    required property string certainty
    readonly property real _inside: width < 560 * Theme.unit ? Theme.space * 1.5 : Theme.space * 2
    readonly property bool _stacked: width < 560 * Theme.unit * Theme.textScale
    readonly property bool _tileAbove: icon !== "" && width - 2 * _inside - _tile.width - 1.6 * Theme.space < 10 * Theme.body
    readonly property real _tall: Math.max(icon !== "" && !_tileAbove ? _tile.height : 0, _words.height, _stacked ? 0 : _value.height)

    border.color: Theme.colours.line
    border.width: Theme.hairline
    color: Theme.colours.surface
    implicitHeight: 2 * _inside + (_stacked ? _value.y + _value.height - _inside : _tall)
    radius: Theme.radius

    IconTile {
        id: _tile

        anchors.left: parent.left
        anchors.leftMargin: root._inside
        icon: root.icon
        y: root._inside + (root._stacked ? 0 : (root._tall - height) / 2)
    }
    Stack {
        id: _words

        anchors.left: root.icon !== "" && !root._tileAbove ? _tile.right : parent.left
        anchors.leftMargin: root.icon !== "" && !root._tileAbove ? Theme.space * 1.6 : root._inside
        anchors.right: root._stacked ? parent.right : _value.left
        anchors.rightMargin: root._stacked ? root._inside : Theme.space
        y: root._inside + (root._tileAbove ? _tile.height + Theme.space : root._stacked ? 0 : (root._tall - height) / 2)

        FigureWords {
            size: Theme.body * 1.06
            strong: true
            text: root.title
            width: parent.width
        }
        FigureWords {
            color: Theme.colours.mutedInk
            size: Theme.small * 1.06
            text: root.text
            width: parent.width
        }
        CertaintyMark {
            certainty: root._stacked ? "" : root.certainty
            room: parent.width
            Accessible.ignored: true
        }
    }
    Stack {
        id: _value

        readonly property real _wanted: Math.ceil(Math.max(_number.implicitWidth, _meaning.implicitWidth))

        anchors.right: parent.right
        anchors.rightMargin: root._inside
        width: root._stacked ? _words.width : Math.min(_wanted, root.width * 0.4)
        y: root._stacked ? _words.y + _words.height + Theme.space * 0.8 : root._inside + (root._tall - height) / 2

        FigureWords {
            id: _number

            color: Theme.colours.action
            horizontalAlignment: root._stacked ? Text.AlignLeft : Text.AlignRight
            size: Theme.body * 1.14
            strong: true
            text: root.value
            width: parent.width
        }
        FigureWords {
            id: _meaning

            color: Theme.colours.mutedInk
            horizontalAlignment: root._stacked ? Text.AlignLeft : Text.AlignRight
            text: root.valueNote
            width: parent.width
        }
        CertaintyMark {
            certainty: root._stacked ? root.certainty : ""
            room: parent.width
            Accessible.ignored: true
        }
    }
}
