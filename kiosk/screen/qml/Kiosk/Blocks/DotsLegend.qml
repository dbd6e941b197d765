import QtQuick

import Kiosk.Theme

// What one look of dots means: the dots, how many people, and what is true of them.
Item {
    id: root

    required property string people
    required property string label
    required property int looks // how many dots stand before the words
    property bool low: false
    property bool high: false
    readonly property real _dot: 24 * Theme.unit
    readonly property real _lead: looks * _dot + (looks - 1) * _row.spacing + Theme.space
    readonly property bool _inline: _lead + _people.implicitWidth + _label.implicitWidth + Theme.space <= width

    implicitWidth: _lead + _people.width
    implicitHeight: _label.y + Math.max(_label.height, _people.height) + Theme.space * 0.6

    Row {
        id: _row

        anchors.left: parent.left
        spacing: Theme.space / 3
        y: (_people.lineHeight - height) / 2

        PeopleDot {
            kind: "surely"
            size: root._dot
            visible: root.low
        }
        PeopleDot {
            kind: "perhaps"
            size: root._dot
            visible: root.high
        }
        PeopleDot {
            kind: "others"
            size: root._dot
            visible: !root.low && !root.high
        }
    }
    FigureWords {
        id: _people

        anchors.left: parent.left
        anchors.leftMargin: root._lead
        color: root.low || root.high ? Theme.colours.action : Theme.colours.ink
        size: Theme.body
        strong: true
        text: root.people
        width: Math.min(Math.ceil(implicitWidth), root.width - root._lead)
    }
    FigureWords {
        id: _label

        anchors.left: root._inline ? _people.right : _people.left
        anchors.leftMargin: root._inline ? Theme.space * 0.6 : 0
        size: Theme.body
        text: root.label
        width: Math.min(Math.ceil(implicitWidth), root.width - root._lead)
        y: root._inline ? 0 : _people.height
    }
}
