pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// What makes the screen easier to read, to reach and to touch. Each takes effect at once.
Column {
    id: root

    required property DisplayModel display

    spacing: Theme.gap

    SwitchRow {
        name: qsTr("More space")
        objectName: "switch-spaced"
        on: root.display.spaced
        width: root.width
        words: qsTr("Letters, words and lines stand farther apart.")

        onClicked: root.display.setSpaced(!on)
    }
    SwitchRow {
        name: qsTr("Buttons within reach")
        objectName: "switch-lowered"
        on: root.display.lowered
        width: root.width
        words: qsTr("All you can touch comes down, for when you sit.")

        onClicked: root.display.setLowered(!on)
    }
    SwitchRow {
        name: qsTr("Steady hands")
        objectName: "switch-steady"
        on: root.display.steady
        width: root.width
        words: qsTr("Larger buttons, which wait until you hold them.")

        onClicked: root.display.setSteady(!on)
    }
    Loader {
        active: root.display.steady
        visible: active
        width: root.width

        sourceComponent: Column {
            bottomPadding: Theme.space
            spacing: Theme.space * 1.5
            topPadding: Theme.space

            TimeChoice {
                chosen: root.display.hold
                names: [qsTr("Not at all"), qsTr("Short"), qsTr("Longer"), qsTr("Longest")]
                prefix: "hold-"
                times: [0, 0.3, 0.6, 1]
                title: qsTr("How long to hold a button")
                width: root.width

                onTouched: seconds => root.display.setHold(seconds)
            }
            TimeChoice {
                chosen: root.display.rest
                names: [qsTr("Short"), qsTr("Longer"), qsTr("Longest")]
                prefix: "rest-"
                times: [0.3, 0.6, 1]
                title: qsTr("Rest before a second touch counts")
                width: root.width

                onTouched: seconds => root.display.setRest(seconds)
            }
        }
    }
    SwitchRow {
        name: qsTr("No motion")
        objectName: "switch-still"
        on: root.display.still
        width: root.width
        words: qsTr("Pages turn without gliding.")

        onClicked: root.display.setStill(!on)
    }
}
