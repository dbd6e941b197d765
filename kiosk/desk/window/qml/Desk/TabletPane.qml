pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The tablet itself, as large as there is room.
Rectangle {
    id: root

    required property DeskModel desk
    readonly property alias glass: _glass
    readonly property real _scale: Math.max(0.05, Math.min((width - 4 * Theme.space) / desk.tablet.width, (height - _head.height - _note.height - 5 * Theme.space) / desk.tablet.height))

    function take(): void {
        _glass.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.colours.track

    DeskButton {
        id: _head

        objectName: "tablet-size"
        symbol: "down"
        words: root.desk.tablet.name
        x: Theme.space
        y: Theme.space * 0.5

        onClicked: _sizes.open()

        ChoiceMenu {
            id: _sizes

            prefix: "size"
            rows: root.desk.tablet.sizes
            y: parent.height

            onPicked: (row, key) => root.desk.tablet.choose(key)
        }
    }
    Rectangle {
        id: _frame

        color: Theme.colours.ink
        height: _glass.height * root._scale + 2 * Theme.space
        radius: Theme.radiusSmall * 0.6
        width: _glass.width * root._scale + 2 * Theme.space
        x: Math.round((root.width - width) / 2)
        y: _head.y + _head.height + Theme.space

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.space
            color: Theme.colours.background
        }
        Item {
            clip: true
            height: Math.round(_glass.height * root._scale)
            width: Math.round(_glass.width * root._scale)
            x: Theme.space
            y: Theme.space

            FocusScope {
                id: _glass

                height: root.desk.tablet.height
                objectName: "tablet"
                scale: root._scale
                transformOrigin: Item.TopLeft
                width: root.desk.tablet.width
                Accessible.name: "Tablet"
                Accessible.role: Accessible.Grouping
            }
        }
    }
    Words {
        id: _note

        color: Theme.colours.alarm
        leading: 1.3
        objectName: "tablet-note"
        size: Theme.small
        text: root.desk.tablet.note
        visible: text !== ""
        width: root.width - 2 * Theme.space
        x: Theme.space
        y: _frame.y + _frame.height + Theme.space
    }
}
