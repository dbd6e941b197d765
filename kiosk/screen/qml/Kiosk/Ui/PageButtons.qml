import QtQuick

import Kiosk.Theme

// Page up and page down: they reach all of a long page without a flick.
Row {
    id: root

    required property string prefix
    property bool canUp: false
    property bool canDown: false

    signal up
    signal down

    spacing: Theme.gap

    ActionButton {
        enabled: root.canUp
        symbol: "up"
        name: qsTr("Page up")
        objectName: root.prefix + "-page-up"
        text: ""
        width: Theme.touch

        onClicked: root.up()
    }
    ActionButton {
        enabled: root.canDown
        symbol: "down"
        name: qsTr("Page down")
        objectName: root.prefix + "-page-down"
        text: ""
        width: Theme.touch

        onClicked: root.down()
    }
}
