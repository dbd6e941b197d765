import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A question on my list, with buttons to move it up and to take it off. Where it is narrow they stand below it.
Rectangle {
    id: root

    required property int number
    required property string text
    required property string place
    readonly property bool stacked: width < 420 * Theme.unit * Theme.textScale
    readonly property real _buttons: stacked ? 0 : 2 * _remove.width + Theme.gap
    readonly property real _inset: Theme.space * 1.6
    readonly property bool _mirrored: LayoutMirroring.enabled

    signal raised
    signal removed

    border.color: Theme.colours.line
    border.width: Theme.outline
    color: Theme.colours.surface
    implicitHeight: stacked ? _inset + _words.height + Theme.touch + Theme.space : Math.max(88 * Theme.unit, Theme.touch, _words.height + 2.4 * Theme.space)
    radius: Theme.radius

    Rectangle {
        id: _badge

        border.color: Theme.colours.action
        border.width: Theme.colours.border > 1 ? Theme.hairline : 0
        color: Theme.colours.actionSoft
        height: width
        radius: width / 2
        width: Math.max(40 * Theme.unit, Theme.body * 1.5)
        x: root._mirrored ? root.width - width - root._inset : root._inset
        y: root.stacked ? root._inset : (root.height - height) / 2

        Words {
            anchors.centerIn: parent
            color: Theme.colours.action
            leading: 1.2
            size: Theme.body * 0.95
            strong: true
            text: root.number
            wrapMode: Text.NoWrap
        }
    }
    Column {
        id: _words

        width: parent.width - _badge.width - root._buttons - 2.6 * root._inset - (root.stacked ? 0 : Theme.space)
        x: root._mirrored ? root.width - width - _badge.width - 1.9 * root._inset : _badge.width + 1.9 * root._inset
        y: root.stacked ? root._inset : (root.height - height) / 2

        Words {
            leading: 1.3
            objectName: "entry-" + root.number
            size: Theme.body * 1.06
            strong: true
            text: root.text
            width: parent.width
        }
        Words {
            color: Theme.colours.mutedInk
            leading: 1.35
            size: Theme.small * 0.97
            text: qsTr("From “%1”").arg(root.place)
            visible: root.place !== ""
            width: parent.width
        }
    }
    Touchable {
        id: _raise

        name: qsTr("Move up: %1").arg(root.text)
        objectName: "raise-" + root.number
        visible: root.number > 1
        width: _remove.width
        x: root._mirrored ? _remove.x + _remove.width + Theme.gap : _remove.x - width - Theme.gap
        y: _remove.y

        onClicked: root.raised()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                colour: Theme.colours.mutedInk
                name: "up"
            }
        }
    }
    Touchable {
        id: _remove

        name: qsTr("Take off my list: %1").arg(root.text)
        objectName: "remove-" + root.number
        width: Math.max(60 * Theme.unit, Theme.touchSmall)
        x: root._mirrored ? Theme.space * 0.6 : root.width - width - Theme.space * 0.6
        y: root.stacked ? root.height - height - Theme.space * 0.4 : (root.height - height) / 2

        onClicked: root.removed()

        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                colour: Theme.colours.mutedInk
                name: "cross"
            }
        }
    }
}
