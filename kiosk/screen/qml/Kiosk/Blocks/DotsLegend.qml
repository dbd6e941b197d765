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

    implicitHeight: _flow.height

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
    Flow {
        id: _flow

        anchors.left: parent.left
        anchors.leftMargin: root.looks * root._dot + (root.looks - 1) * _row.spacing + Theme.space
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
