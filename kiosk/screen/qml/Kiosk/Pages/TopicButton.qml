import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A topic to jump to, as a line at the side or as a chip on top.
Touchable {
    id: root

    required text
    required property string symbol
    required property string article
    required property string target
    required property int position
    property bool chip: false

    edge: chip ? Theme.colours.line : "transparent"
    ground: chip ? Theme.colours.surface : "transparent"
    leftPadding: Theme.space
    name: text
    objectName: "topic-" + target
    rightPadding: Theme.space * 1.4

    contentItem: Item {
        implicitHeight: Math.max(_icon.height, _words.height) + Theme.space
        implicitWidth: _icon.width + Theme.space + Math.ceil(_words.implicitWidth) + 1

        Icon {
            id: _icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.symbol
            x: root.mirrored ? parent.width - width : 0
        }
        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            leading: 1.25
            text: root.text
            width: parent.width - _icon.width - Theme.space
            x: root.mirrored ? 0 : _icon.width + Theme.space
            Accessible.ignored: true
        }
    }
}
