import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Something to switch on or off: its name, what it does, and a switch with the word for how it stands.
Touchable {
    id: root

    required property bool on
    required property string words
    readonly property string _state: on ? qsTr("On") : qsTr("Off")

    checked: on
    edge: on ? Theme.colours.action : Theme.colours.line
    edgeWidth: on ? Theme.outline * 1.5 : Theme.outline
    ground: on ? Theme.colours.actionSoft : Theme.colours.surface
    leftPadding: Theme.space * 1.6
    rightPadding: Theme.space * 1.6
    Accessible.checkable: true
    Accessible.description: words
    Accessible.role: Accessible.Switch

    contentItem: Item {
        implicitHeight: Math.max(_column.height, _lever.height) + 2 * Theme.space

        Column {
            id: _column

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - _lever.width - Theme.space * 1.5
            x: root.mirrored ? parent.width - width : 0

            Words {
                leading: 1.3
                strong: true
                text: root.name
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                color: Theme.colours.ink
                leading: 1.35
                size: Theme.small
                text: root.words
                width: parent.width
                Accessible.ignored: true
            }
        }
        Column {
            id: _lever

            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(_track.width, _stands.implicitWidth)
            x: root.mirrored ? 0 : parent.width - width

            Rectangle {
                id: _track

                readonly property real _end: width - _knob.width - _knob.y

                anchors.horizontalCenter: parent.horizontalCenter
                border.color: root.on ? Theme.colours.action : Theme.colours.ink
                border.width: Theme.outline
                color: root.on ? Theme.colours.action : Theme.colours.surface
                height: 34 * Theme.unit
                radius: height / 2
                width: 62 * Theme.unit

                Rectangle {
                    id: _knob

                    color: root.on ? Theme.colours.onAction : Theme.colours.ink
                    height: 22 * Theme.unit
                    radius: height / 2
                    width: height
                    x: root.on === root.mirrored ? y : _track._end
                    y: (parent.height - height) / 2

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        size: parent.width * 0.8
                        visible: root.on
                    }
                }
            }
            Words {
                id: _stands

                anchors.horizontalCenter: parent.horizontalCenter
                color: root.on ? Theme.colours.action : Theme.colours.ink
                leading: 1.4
                size: Theme.small
                strong: root.on
                text: root._state
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
