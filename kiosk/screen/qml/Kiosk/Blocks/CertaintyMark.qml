pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// How sure a figure is: three bars and words, so that it is never told by colour alone.
Item {
    id: root

    required property string certainty
    property real room: Infinity // how wide it may become
    readonly property int _filled: certainty === "well-tested" ? 3 : certainty === "some-studies" ? 2 : 1
    readonly property string words: certainty === "well-tested" ? qsTr("Well tested") : certainty === "some-studies" ? qsTr("Some studies") : qsTr("Less certain")
    readonly property real _bar: Math.round(Theme.small * 0.32)
    readonly property real _lead: 4.2 * _bar + Theme.space * 0.7

    implicitHeight: certainty === "" ? 0 : _words.height
    implicitWidth: certainty === "" ? 0 : _lead + _words.width
    visible: certainty !== ""
    Accessible.name: words
    Accessible.role: Accessible.StaticText

    Row {
        id: _bars

        anchors.left: parent.left
        spacing: Math.round(root._bar * 0.5)
        y: _words.lineHeight / 2 - 1.5 * root._bar

        Repeater {
            model: 3

            delegate: Rectangle {
                required property int index

                y: 3 * root._bar - height
                border.color: Theme.colours.action
                border.width: Math.max(1, Math.round(1.5 * Theme.unit))
                color: index < root._filled ? Theme.colours.action : "transparent"
                height: root._bar * (1.5 + index * 0.75)
                radius: Theme.unit * 2
                width: root._bar
            }
        }
    }
    Words {
        id: _words

        anchors.left: parent.left
        anchors.leftMargin: root._lead
        color: Theme.colours.mutedInk
        leading: 1.35
        size: Theme.small
        text: root.words
        width: Math.min(Math.ceil(implicitWidth), root.room - root._lead)
        Accessible.ignored: true
    }
}
