pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// The desktop for maintenance; the kiosk comes back by itself.
StaffFrame {
    id: root

    readonly property bool can: staff.canLeave

    title: qsTr("Show the desktop")
    touched: true

    Words {
        leading: 1.4
        objectName: "leave-words"
        text: root.can ? qsTr("The kiosk steps aside. Do not leave the tablet alone: whoever touches it can do anything. After this time the kiosk comes back by itself.") : qsTr("Behind the kiosk there is no desktop on this tablet: nothing else is started. For maintenance, use another console or a remote connection.")
        width: parent.width
    }
    Repeater {
        model: root.can ? [5, 15, 30] : []

        ActionButton {
            required property int modelData

            name: qsTr("%1 minutes").arg(modelData)
            objectName: "leave-" + modelData
            symbol: "clock"
            width: root.inner

            onClicked: root.staff.leave(modelData)
        }
    }
}
