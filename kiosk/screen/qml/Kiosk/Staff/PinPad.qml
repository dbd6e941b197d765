pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Ten digits, erase and OK. What is typed shows as dots alone.
Column {
    id: root

    required property PinModel pin
    readonly property int count: pin === null ? 0 : pin.count
    readonly property bool waits: pin !== null && pin.secondsLeft > 0

    spacing: Theme.space

    Item {
        height: 26 * Theme.unit
        objectName: "pin-dots"
        width: parent.width
        Accessible.name: qsTr("Digits typed: %1").arg(root.count)
        Accessible.role: Accessible.StaticText

        Row {
            anchors.centerIn: parent
            spacing: 8 * Theme.unit

            Repeater {
                model: root.count

                Rectangle {
                    color: Theme.colours.ink
                    height: width
                    radius: width / 2
                    width: 14 * Theme.unit
                }
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.colours.mutedInk
            height: Theme.hairline
            width: parent.width
        }
    }
    Grid {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false // digits stand as on every pad
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            PinKey {
                required property string modelData

                digit: modelData
                enabled: !root.waits

                onClicked: root.pin.add(digit)
            }
        }
        PinKey {
            digit: ""
            enabled: root.count > 0
            name: qsTr("Take the last digit away")
            objectName: "pin-erase"
            symbol: "back"

            onClicked: root.pin.erase()
        }
        PinKey {
            digit: "0"
            enabled: !root.waits

            onClicked: root.pin.add(digit)
        }
        PinKey {
            digit: ""
            enabled: root.pin !== null && root.pin.enough
            name: qsTr("OK")
            objectName: "pin-ok"
            primary: true
            symbol: "check"

            onClicked: root.pin.enter()
        }
    }
}
