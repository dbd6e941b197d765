pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What shows when nobody is there. Any touch begins a visit and does nothing else; one on the name of a language begins
// it in that language.
Touchable {
    id: root

    required property VisitModel visit
    readonly property bool tall: height > width
    readonly property real margin: 72 * Theme.unit * (Math.min(width, height) / Theme.unit < 700 ? 0.6 : 1)
    readonly property real gap: Theme.space * 1.5
    readonly property real headroom: _summary.y - 2 * gap - Math.max(_clinic.y + _clinic.height, tall && !cramped ? _picture.lowest : 0)
    readonly property bool tight: headroom < Theme.key * 2 + gap + 2.5 * Theme.title
    readonly property bool cramped: Math.min(width, height) / (Theme.unit * Theme.textScale) < 420
    readonly property real column: tall || cramped ? width - 2 * margin : Math.min(width * 0.57, 820 * Theme.unit)

    focus: true
    groundPressed: Theme.colours.background
    ground: Theme.colours.background
    name: qsTr("Touch to begin")
    objectName: "begin"
    radius: 0

    onClicked: visit.begin()

    // By a hair to and fro, so that it burns into no part of the screen.
    Item {
        height: root.height
        width: root.width
        x: Math.round(root.visit.rest.shiftX * Theme.unit)
        y: Math.round(root.visit.rest.shiftY * Theme.unit)

        AttractPicture {
            id: _picture

            anchors.fill: parent
            tall: root.tall
            visible: !root.cramped
        }
        Row {
            id: _clinic

            spacing: Theme.space
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: root.margin * 0.85

            Rectangle {
                color: Theme.colours.action
                height: 44 * Theme.unit
                radius: 14 * Theme.unit
                width: height

                Icon {
                    anchors.centerIn: parent
                    colour: Theme.colours.onAction
                    name: "heart"
                    size: 26 * Theme.unit
                }
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.colours.action
                strong: true
                text: root.visit.clinic
                width: Math.min(implicitWidth, root.width - 2 * root.margin - 60 * Theme.unit)
            }
        }
        Words {
            color: Theme.colours.mutedInk
            size: Theme.key
            text: qsTr("While you wait")
            visible: !root.tight
            width: root.column
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: _title.y + _title.height - _title.contentHeight - height - root.gap
        }
        Title {
            id: _title

            // As large as the room between the clinic's name and the summary lets it be.
            fontSizeMode: Text.Fit
            height: Math.round(Math.max(Theme.title, root.headroom - (root.tight ? 0 : Theme.key * 2 + root.gap))) // in whole pixels, or how it came to be so high would show
            lineHeight: 0.9
            lineHeightMode: Text.ProportionalHeight
            minimumPixelSize: Math.round(Theme.heading)
            size: Math.min(Theme.display, root.column / 7.5)
            text: root.visit.nothingLeft ? qsTr("There is nothing to read right now") : root.visit.attractTitle || qsTr("What would you like to know?")
            verticalAlignment: Text.AlignBottom
            width: root.column
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: Math.round(_summary.y - root.gap - height)
        }
        Words {
            id: _summary

            anchors.bottom: _ways.top
            anchors.bottomMargin: Theme.space * 2
            color: Theme.colours.mutedInk
            size: Theme.key
            text: root.visit.nothingLeft ? qsTr("Please ask the staff what you would like to know.") : root.visit.attractTitle ? qsTr("Plain answers to what people ask most. About %n min. Nothing you touch is kept.", "", root.visit.attractMinutes) : qsTr("Plain answers to what people ask most. Nothing you touch is kept.")
            width: root.column
            anchors.left: parent.left
            anchors.leftMargin: root.margin
        }
        Flow {
            id: _ways

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.margin
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            spacing: Theme.space * 1.5
            width: root.width - 2 * root.margin

            BeginPill {
                id: _pill

                pressed: root.down
                text: root.name
                width: Math.min(parent.width, implicitWidth)
            }
            Repeater {
                model: root.visit.languages.choices

                LanguageName {
                    height: Math.max(implicitHeight, _pill.height)
                    visible: !current

                    onClicked: root.visit.languages.speak(language)
                }
            }
        }
        GuardBadge {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            visible: root.visit.guards.off
        }
    }
}
