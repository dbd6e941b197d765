import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A dashed row: something can still be added here.
Touchable {
    id: root

    implicitHeight: Math.max(88 * Theme.unit, Theme.touch, contentItem.implicitHeight + 2 * Theme.space)
    leftPadding: Theme.space * 1.8
    objectName: "add-question"
    rightPadding: Theme.space * 1.8
    text: name

    contentItem: Item {
        implicitHeight: _words.height
        implicitWidth: _words.implicitWidth + Theme.icon + Theme.space * 1.5

        Icon {
            id: _icon

            anchors.verticalCenter: parent.verticalCenter
            name: "plus"
            x: root.mirrored ? parent.width - width : 0
        }
        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colours.action
            leading: 1.3
            strong: true
            text: root.text
            width: parent.width - Theme.icon - Theme.space * 1.5
            x: root.mirrored ? 0 : Theme.icon + Theme.space * 1.5
            Accessible.ignored: true
        }
    }

    DashedEdge {
        anchors.fill: parent
    }
}
