pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The touch test: fields of a finger's size over the whole screen. What stays empty is dead.
Page {
    id: root

    required property VisitModel visit
    readonly property TouchModel test: visit.staff.touchTest as TouchModel
    readonly property int columns: Math.max(2, Math.floor(width / (72 * Theme.unit)))
    readonly property int rows: Math.max(2, Math.floor(height / (72 * Theme.unit)))
    readonly property int empty: test === null ? 0 : test.empty

    function lay(): void {
        if (test !== null && width > 0 && height > 0)
            test.lay(columns, rows);
    }

    Component.onCompleted: lay()
    onColumnsChanged: lay()
    onRowsChanged: lay()

    Grid {
        columns: root.columns

        Repeater {
            model: root.test === null ? null : root.test.cells

            Rectangle {
                required property bool touched

                border.color: touched ? Theme.colours.action : Theme.colours.mutedInk
                border.width: Theme.hairline
                color: touched ? Theme.colours.action : Theme.colours.surface
                height: root.height / root.rows
                width: root.width / root.columns
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.colours.action
        border.width: Theme.outline
        color: Theme.colours.background
        height: _words.height + 2 * Theme.margin
        radius: Theme.radius
        visible: root.test !== null && (!root.test.begun || root.empty === 0)
        width: Math.min(root.width - 2 * Theme.margin, 720 * Theme.unit * Math.min(1.5, Theme.textScale))

        Column {
            id: _words

            anchors.centerIn: parent
            spacing: Theme.space
            width: parent.width - 2 * Theme.margin

            Title {
                size: Theme.key
                text: qsTr("Touch test")
                width: parent.width
            }
            Words {
                leading: 1.4
                objectName: "touch-words"
                text: root.empty === 0 ? qsTr("Every field felt the finger. Hold a corner for two seconds to go back.") : qsTr("Wipe with one finger over the whole screen. Fields that stay empty do not feel it. Hold a corner for two seconds to go back, or wait.")
                width: parent.width
            }
        }
    }
}
