import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What opens without a PIN.
Column {
    id: root

    required property StaffModel staff

    spacing: Theme.space

    ActionButton {
        name: qsTr("Clean the glass")
        objectName: "staff-open-wipe"
        symbol: "drop"
        width: parent.width

        onClicked: root.staff.open("wipe")
    }
    ActionButton {
        name: qsTr("What is installed")
        objectName: "staff-open-installed"
        symbol: "info"
        width: parent.width

        onClicked: root.staff.open("installed")
    }
}
