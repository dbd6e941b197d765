import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One cell of a table, with its column's heading above it where the table is a list.
Item {
    id: root

    required property int index
    required property string text
    required property bool heading
    required property string caption
    required property string spoken // with its column's heading, which is seen above it
    required property bool narrow
    required property bool first
    required property bool topmost
    required property bool last
    readonly property bool _ruled: !topmost && !heading && (first || !narrow)
    readonly property real _inside: narrow && !first ? Theme.space * 0.3 : Theme.space

    visible: !(heading && narrow)
    implicitHeight: heading && narrow ? 0 : _column.height + _column.y + (narrow ? Theme.space * 0.3 : last ? 0 : _inside)

    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        visible: root._ruled
        width: parent.width
    }
    Stack {
        id: _column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: root.narrow ? 0 : Theme.space
        y: root.topmost ? 0 : root._inside

        Words {
            color: Theme.colours.mutedInk
            size: Theme.small
            text: root.caption
            visible: text !== ""
            width: parent.width
        }
        Words {
            color: root.heading ? Theme.colours.mutedInk : Theme.colours.ink
            size: root.heading ? Theme.small : Theme.body
            strong: root.heading || root.first
            text: root.text
            visible: text !== ""
            width: parent.width
            Accessible.name: root.spoken
        }
    }
}
