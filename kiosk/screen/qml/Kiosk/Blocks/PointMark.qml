import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What stands before a point: a dot, a number in a ring, or an open square. It is no control: patients tick on paper.
Item {
    id: root

    required property string kind
    required property string number
    readonly property real _size: 36 * Theme.unit * Math.min(Theme.textScale, 1.6)

    implicitHeight: _size
    implicitWidth: _size

    Rectangle {
        anchors.centerIn: parent
        color: Theme.colours.action
        height: width
        radius: width / 2
        visible: root.kind === "bullet"
        width: 9 * Theme.unit * Math.min(Theme.textScale, 1.6)
    }
    Rectangle {
        anchors.fill: parent
        border.color: Theme.colours.line
        border.width: Theme.outline
        color: Theme.colours.surface
        radius: width / 2
        visible: root.kind === "step"

        Words {
            anchors.centerIn: parent
            leading: 1
            size: Math.min(Theme.small, root._size * 0.56)
            text: root.number
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.colours.action
        border.width: Theme.outline
        color: Theme.colours.surface
        height: width
        radius: width * 0.28
        visible: root.kind === "todo"
        width: root._size * 0.78
    }
}
