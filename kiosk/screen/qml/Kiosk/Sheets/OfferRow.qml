import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A question ready to be put on my list: a plus, or a check once it is there.
Touchable {
    id: root

    required text
    required property bool listed
    required property int index

    checkable: false
    checked: listed
    edge: listed ? Theme.colours.action : Theme.colours.line
    ground: listed ? Theme.colours.actionSoft : Theme.colours.surface
    leftPadding: Theme.space * 1.6
    name: text
    objectName: "offer-" + index
    rightPadding: Theme.space * 1.6
    Accessible.checkable: true
    Accessible.description: listed ? qsTr("On my list") : qsTr("Not on my list")
    Accessible.role: Accessible.CheckBox

    contentItem: Item {
        implicitHeight: _words.height + 2 * Theme.space
        implicitWidth: _words.implicitWidth + Theme.icon + Theme.space

        Icon {
            id: _icon

            anchors.verticalCenter: parent.verticalCenter
            name: root.listed ? "check" : "plus"
            x: root.mirrored ? parent.width - width : 0
        }
        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            leading: 1.3
            strong: root.listed
            text: root.text
            width: parent.width - Theme.icon - Theme.space * 1.2
            x: root.mirrored ? 0 : Theme.icon + Theme.space * 1.2
            Accessible.ignored: true
        }
    }
}
