import QtQuick

import Kiosk.Theme

// A number in a ring; filled with a check once it is done.
Rectangle {
    id: root

    required property int number
    property bool read: false
    property bool current: false

    border.color: read ? Theme.colours.action : Theme.colours.line
    border.width: Theme.outline
    color: read ? Theme.colours.action : Theme.colours.surface
    implicitHeight: Math.max(34 * Theme.unit, Theme.small * 1.9)
    implicitWidth: implicitHeight
    radius: height / 2

    Words {
        anchors.centerIn: parent
        color: root.current ? Theme.colours.action : Theme.colours.ink
        leading: 1.2
        size: Theme.small
        strong: root.current
        text: root.number
        visible: !root.read
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        colour: Theme.colours.onAction
        name: "check"
        size: root.width * 0.6
        visible: root.read
    }
}
