pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Text and display: how large, in which colours, how far apart, and how it is touched. It takes effect at once.
Sheet {
    id: root

    required property VisitModel visit

    name: "text"
    touched: true
    title: qsTr("Text and display")

    onClosed: visit.putAway()

    Title {
        level: 2
        size: Theme.body
        text: qsTr("Text size")
        width: parent.width
    }
    Grid {
        id: _sizes

        readonly property real side: (width - (columns - 1) * spacing) / columns

        columns: width < 4 * (Theme.textScale > 1.5 ? 190 : 124) * Theme.unit + 3 * spacing ? 2 : 4
        spacing: Theme.space
        width: parent.width

        Repeater {
            model: [100, 125, 150, 200]

            SizeChoice {
                required property int modelData

                current: root.visit.display.textSize === perCent
                perCent: modelData
                width: _sizes.side

                onClicked: root.visit.display.setTextSize(perCent)
            }
        }
    }
    Title {
        level: 2
        size: Theme.body
        text: qsTr("Colours")
        topPadding: Theme.space * 0.5
        width: parent.width
    }
    Strip {
        height: implicitHeight
        width: parent.width

        SchemeChoice {
            name: qsTr("Light")
            sample: Theme.light
            scheme: "light"

            onClicked: root.visit.display.setScheme(scheme)
        }
        SchemeChoice {
            name: qsTr("Dark")
            sample: Theme.dark
            scheme: "dark"

            onClicked: root.visit.display.setScheme(scheme)
        }
        SchemeChoice {
            name: qsTr("High contrast")
            sample: Theme.highContrast
            scheme: "high-contrast"

            onClicked: root.visit.display.setScheme(scheme)
        }
    }
    EaseChoices {
        display: root.visit.display
        topPadding: Theme.space * 0.5
        width: parent.width
    }
    SwitchRow {
        enabled: root.visit.reader.canSpeak
        name: qsTr("Explore by touch")
        objectName: "switch-explore"
        on: root.visit.exploring
        width: parent.width
        words: qsTr("The tablet says what is under your finger. Touch twice to use it.")

        onClicked: root.visit.explore(!on)
    }
}
