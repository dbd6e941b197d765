import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A question to touch, with an arrow at its end.
Touchable {
    id: root

    property string arrow: "next"

    edge: Theme.colours.line
    ground: Theme.colours.surface
    implicitHeight: Math.max(88 * Theme.unit, Theme.touch, contentItem.implicitHeight + 2 * Theme.space)
    leftPadding: Theme.space * 1.9
    rightPadding: Theme.space * 1.9
    text: name

    contentItem: Item {
        implicitHeight: _words.height
        implicitWidth: _words.implicitWidth + Theme.icon + Theme.space

        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            leading: 1.3
            text: root.text
            width: parent.width - Theme.icon - Theme.space
            x: root.mirrored ? Theme.icon + Theme.space : 0
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.arrow
            x: root.mirrored ? 0 : parent.width - width
        }
    }
}
