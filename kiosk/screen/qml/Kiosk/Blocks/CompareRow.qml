import QtQuick

import Kiosk.Theme

// One thing compared, as the row of a table.
Item {
    id: root

    required property int index
    required property string title
    required property string text
    required property string value
    required property string valueNote
    required property string icon
    required property string certainty
    required property real spacing
    readonly property real _room: width - 2 * spacing

    implicitHeight: Math.max(_tile.height, _name.height, _note.height, _value.height) + Theme.space * 2

    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
        y: Theme.space / 2
    }
    Row {
        id: _row

        spacing: root.spacing
        width: parent.width
        y: Theme.space * 1.5

        Row {
            spacing: Theme.space
            width: root._room * 0.4

            IconTile {
                id: _tile

                anchors.verticalCenter: parent.verticalCenter
                icon: root.icon
            }
            Stack {
                id: _name

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (root.icon !== "" ? _tile.width + parent.spacing : 0)

                FigureWords {
                    size: Theme.body
                    strong: true
                    text: root.title
                    width: parent.width
                }
                CertaintyMark {
                    certainty: root.certainty
                    room: parent.width
                    Accessible.ignored: true
                }
            }
        }
        FigureWords {
            id: _note

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.body
            text: root.text
            width: root._room * 0.33
        }
        Stack {
            id: _value

            anchors.verticalCenter: parent.verticalCenter
            width: root._room * 0.27

            FigureWords {
                color: Theme.colours.action
                size: Theme.body * 1.08
                strong: true
                text: root.value
                width: parent.width
            }
            FigureWords {
                color: Theme.colours.mutedInk
                text: root.valueNote
                width: parent.width
            }
        }
    }
}
