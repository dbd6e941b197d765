import QtQuick

import Kiosk.Theme

// One moment of a timeline, with the line to the next one.
Item {
    id: root

    required property int index
    required property string title
    required property string text
    required property bool across
    required property bool last
    readonly property real _dot: 26 * Theme.unit
    readonly property real _line: 6 * Theme.unit
    readonly property real _row: Math.max(_dot, _when.lineHeight)

    implicitHeight: _what.y + _what.height + (across || last ? 0 : Theme.space * 1.6)

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: root.across ? root._dot / 2 : (root._dot - width) / 2
        color: Theme.colours.span
        height: root.across ? root._line : root.height
        visible: !root.last
        width: root.across ? root.width : root._line
        y: root.across ? (root._dot - height) / 2 : root._row / 2
    }
    Rectangle {
        id: _mark

        anchors.left: parent.left
        color: Theme.colours.action
        height: width
        radius: width / 2
        width: root._dot
        y: root.across ? 0 : (root._row - height) / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.colours.surface
            height: width
            radius: width / 2
            width: parent.width * 0.36
        }
    }
    FigureWords {
        id: _when

        anchors.left: root.across ? parent.left : _mark.right
        anchors.leftMargin: root.across ? 0 : Theme.space * 1.4
        anchors.right: parent.right
        anchors.rightMargin: root.across ? Theme.space * 1.4 : 0
        size: Theme.body
        strong: true
        text: root.title
        y: root.across ? root._dot + Theme.space * 0.8 : (root._row - lineHeight) / 2
    }
    FigureWords {
        id: _what

        anchors.left: _when.left
        anchors.right: _when.right
        size: Theme.body
        text: root.text
        y: _when.y + _when.height
    }
}
