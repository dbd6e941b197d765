pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// How sure a figure is: three bars and words, so that it is never told by colour alone.
Row {
    id: root

    required property string certainty
    property real room: Infinity // how wide it may become
    readonly property int _bars: certainty === "well-tested" ? 3 : certainty === "some-studies" ? 2 : 1
    readonly property string words: certainty === "well-tested" ? qsTr("Well tested") : certainty === "some-studies" ? qsTr("Some studies") : qsTr("Less certain")
    readonly property real _bar: Theme.small * 0.32

    spacing: Theme.space * 0.7
    visible: certainty !== ""
    Accessible.name: words
    Accessible.role: Accessible.StaticText

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: root._bar * 0.5

        Repeater {
            model: 3

            delegate: Rectangle {
                required property int index

                anchors.bottom: parent.bottom
                border.color: Theme.colours.action
                border.width: Math.max(1, 1.5 * Theme.unit)
                color: index < root._bars ? Theme.colours.action : "transparent"
                height: root._bar * (1.5 + index * 0.75)
                radius: Theme.unit * 2
                width: root._bar
            }
        }
    }
    Words {
        color: Theme.colours.mutedInk
        size: Theme.small
        text: root.words
        width: Math.min(Math.ceil(implicitWidth), root.room - x)
        Accessible.ignored: true
    }
}
