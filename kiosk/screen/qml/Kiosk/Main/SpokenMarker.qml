pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Shows what is being read: the lines of a sentence lie on a ground of their own, underlined so that they stand out
// without colour too; a control or figure gets a frame. It lies on the item itself, behind its letters.
Item {
    id: root

    required property SpokenMark mark
    required property Item home
    readonly property bool _framed: mark.frame.width > 0
    readonly property real _air: 3 * Theme.unit

    height: parent?.height ?? 0
    objectName: "spoken-mark"
    parent: mark.item ?? home
    visible: mark.item !== null
    width: parent?.width ?? 0
    z: _framed ? 1 : -1

    onHeightChanged: _later.start()
    onWidthChanged: _later.start()

    Repeater {
        model: root.mark.lines

        delegate: Rectangle {
            required property rect modelData
            required property int index

            z: -index // where lines stand close, the ground of one does not hide the line under the one before
            color: Theme.colours.spoken
            height: modelData.height
            radius: root._air
            width: modelData.width + 2 * root._air
            x: modelData.x - root._air
            y: modelData.y

            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.colours.action
                height: Math.max(2, Math.round(root._air))
                width: parent.width
            }
        }
    }
    Rectangle {
        border.color: Theme.colours.ink
        border.width: 1.5 * root._air
        color: "transparent"
        height: root.mark.frame.height + 3 * root._air
        radius: Theme.radius
        visible: root._framed
        width: root.mark.frame.width
        x: root.mark.frame.x
        y: root.mark.frame.y - 1.5 * root._air
    }
    Timer {
        id: _later

        interval: 0

        onTriggered: root.mark.settle()
    }
}
