import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A section in the rail: its number in a ring, or a check once it has been read.
Touchable {
    id: root

    required property int number
    required property string section
    required property string short
    required property bool read
    required property bool current

    edge: current && Theme.colours.border > 1 ? Theme.colours.action : "transparent"
    ground: current ? Theme.colours.actionSoft : "transparent"
    leftPadding: Theme.space
    name: short
    objectName: "rail-" + section
    radius: Theme.radius
    rightPadding: Theme.space
    Accessible.description: read ? qsTr("Read") : ""
    Accessible.selectable: true
    Accessible.selected: current

    contentItem: Item {
        implicitHeight: Math.max(_ring.height, _title.height) + Theme.space

        NumberRing {
            id: _ring

            anchors.verticalCenter: parent.verticalCenter
            current: root.current
            number: root.number
            read: root.read
            x: root.mirrored ? parent.width - width : 0
        }
        Words {
            id: _title

            anchors.verticalCenter: parent.verticalCenter
            color: root.current ? Theme.colours.action : Theme.colours.ink
            leading: 1.25
            size: Theme.small * 1.05
            strong: root.current
            text: root.short
            width: parent.width - _ring.width - Theme.space
            x: root.mirrored ? 0 : _ring.width + Theme.space
            Accessible.ignored: true
        }
    }
}
