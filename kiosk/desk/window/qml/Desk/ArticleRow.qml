import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A line of the list at the left: a language, an article, or one to translate.
Touchable {
    id: root

    required property string kind
    required property string words
    required property bool current
    required property int trouble
    readonly property bool _head: kind === "language"
    readonly property bool _missing: kind === "missing"

    enabled: !_head
    focusPolicy: _head ? Qt.NoFocus : Qt.TabFocus
    activeFocusOnTab: false
    ground: current ? Theme.colours.actionSoft : hovered ? Theme.colours.background : "transparent"
    hoverEnabled: !_head
    implicitHeight: _words.height + Theme.space
    name: _missing ? "Not translated yet: " + words : trouble > 0 ? words + ", " + trouble + " problems" : words
    opacity: 1
    radius: Theme.radiusSmall * 0.5
    Accessible.role: _head ? Accessible.Heading : Accessible.ListItem
    Accessible.selected: current

    contentItem: Item {
        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            color: root._head ? Theme.colours.mutedInk : root._missing ? Theme.colours.mutedInk : root.current ? Theme.colours.action : Theme.colours.ink
            font.italic: root._missing
            leading: 1.25
            size: Theme.small
            strong: root._head || root.current
            text: root._missing ? "+ " + root.words : root.words
            width: parent.width - x - Theme.space - (_count.visible ? _count.width : 0)
            x: root._head ? Theme.space * 0.5 : Theme.space
            Accessible.ignored: true
        }
        Rectangle {
            id: _count

            anchors.right: parent.right
            anchors.rightMargin: Theme.space * 0.5
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colours.alarmSoft
            height: _number.height
            radius: height / 2
            visible: root.trouble > 0
            width: Math.max(height, _number.implicitWidth + Theme.space)

            Words {
                id: _number

                anchors.centerIn: parent
                color: Theme.colours.alarm
                leading: 1.2
                size: Theme.small * 0.9
                strong: true
                text: root.trouble
                Accessible.ignored: true
            }
        }
    }
}
