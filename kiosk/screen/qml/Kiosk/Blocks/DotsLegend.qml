import QtQuick

import Kiosk.Theme

// What one look of dots means: the dots, how many people, and what is true of them.
Item {
    id: root

    required property string people
    required property string label
    property bool low: false
    property bool high: false
    readonly property real _dot: 24 * Theme.unit

    implicitHeight: _flow.height

    Row {
        id: _row

        spacing: Theme.space / 3
        y: (_people.lineHeight - height) / 2

        Rectangle {
            color: Theme.colours.action
            height: width
            radius: width / 2
            visible: root.low
            width: root._dot
        }
        Rectangle {
            border.color: Theme.colours.action
            border.width: root._dot * 0.18
            color: "transparent"
            height: width
            radius: width / 2
            visible: root.high
            width: root._dot

            Rectangle {
                anchors.centerIn: parent
                color: Theme.colours.action
                height: width
                radius: width / 2
                width: root._dot * 0.3
            }
        }
        Rectangle {
            border.color: Theme.colours.mutedInk
            border.width: Math.max(1, 1.5 * Theme.unit)
            color: "transparent"
            height: width
            radius: width / 2
            visible: !root.low && !root.high
            width: root._dot
        }
    }
    Flow {
        id: _flow

        anchors.left: _row.right
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        spacing: Theme.space * 0.6

        FigureWords {
            id: _people

            color: root.low || root.high ? Theme.colours.action : Theme.colours.ink
            size: Theme.body
            strong: true
            text: root.people
            width: Math.min(Math.ceil(implicitWidth), _flow.width)
        }
        FigureWords {
            size: Theme.body
            text: root.label
            width: Math.min(Math.ceil(implicitWidth), _flow.width)
        }
    }
}
