pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// Page up and page down, side by side or one above the other: they reach all of a long page without a flick.
// Their room is the same whether they show or not; they are made when they show.
Item {
    id: root

    required property string prefix
    property bool canUp: false
    property bool canDown: false
    property bool stacked: false

    signal up
    signal down

    implicitHeight: stacked ? 2 * Theme.touch + Theme.gap : Theme.touch
    implicitWidth: stacked ? Theme.touch : 2 * Theme.touch + Theme.gap

    Loader {
        active: root.visible

        sourceComponent: Grid {
            columns: root.stacked ? 1 : 2
            spacing: Theme.gap

            ActionButton {
                enabled: root.canUp
                name: qsTr("Page up")
                objectName: root.prefix + "-page-up"
                symbol: "up"
                text: ""
                width: Theme.touch

                onClicked: root.up()
            }
            ActionButton {
                enabled: root.canDown
                name: qsTr("Page down")
                objectName: root.prefix + "-page-down"
                symbol: "down"
                text: ""
                width: Theme.touch

                onClicked: root.down()
            }
        }
    }
}
