pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Wipe mode: for how long.
StaffFrame {
    id: root

    readonly property WipeModel wipe: staff.wipe as WipeModel

    touched: true
    title: qsTr("Clean the glass")

    Words {
        leading: 1.4
        text: qsTr("For so long the tablet ignores every touch. Then it shows its first screen again.")
        width: parent.width
    }
    Grid {
        id: _grid

        readonly property real side: (width - (columns - 1) * columnSpacing) / columns

        columnSpacing: Theme.space
        columns: root.inner > 560 * Theme.unit * Theme.textScale ? 2 : 1
        layoutDirection: root.mirrored ? Qt.RightToLeft : Qt.LeftToRight
        rowSpacing: Theme.space
        width: parent.width

        Repeater {
            model: [30, 60, 120, 300]

            ActionButton {
                required property int modelData

                name: modelData < 60 ? qsTr("%1 seconds").arg(modelData) : modelData === 60 ? qsTr("1 minute") : qsTr("%1 minutes").arg(modelData / 60)
                objectName: "wipe-" + modelData
                symbol: "clock"
                width: _grid.side

                onClicked: root.wipe.start(modelData)
            }
        }
    }
}
