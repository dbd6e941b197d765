import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Ends the kiosk, so that it starts anew, with the settings as they are now.
StaffFrame {
    id: root

    touched: true
    title: qsTr("Restart the kiosk?")

    Words {
        leading: 1.4
        text: qsTr("The kiosk ends, and the tablet starts it again within a few seconds. It then reads its settings anew.")
        width: parent.width
    }
    ActionButton {
        name: qsTr("Restart now")
        objectName: "restart-now"
        anchors.left: parent.left
        primary: true
        symbol: "repeat"
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.staff.restart()
    }
}
