import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One possible answer of the check. Once tried it says whether it is right, and why.
Touchable {
    id: root

    required property int number
    required text
    required property bool correct
    required property bool tried
    required property string why
    readonly property bool _yes: tried && correct

    checked: tried
    edge: _yes ? Theme.colours.action : Theme.colours.line
    ground: _yes ? Theme.colours.actionSoft : tried ? "transparent" : Theme.colours.surface
    implicitHeight: Math.max(88 * Theme.unit, Theme.touch, contentItem.implicitHeight + 2.6 * Theme.space)
    leftPadding: Theme.space * 1.8
    name: tried ? qsTr("%1 %2").arg(text).arg(_verdict.text + " " + why) : text
    objectName: "option-" + number
    rightPadding: Theme.space * 1.8
    Accessible.checkable: true
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        implicitHeight: _column.height
        implicitWidth: 240 * Theme.unit

        Rectangle {
            id: _mark

            border.color: root._yes ? Theme.colours.action : Theme.colours.line
            border.width: root.tried && !root._yes ? 0 : Theme.outline
            color: root._yes ? Theme.colours.action : root.tried ? "transparent" : Theme.colours.surface
            height: width
            radius: width / 2
            width: 36 * Theme.unit * Math.min(1.6, Theme.textScale)
            x: root.mirrored ? parent.width - width : 0
            y: _column.y + (_text.lineHeight - height) / 2

            Icon {
                anchors.centerIn: parent
                colour: root._yes ? Theme.colours.onAction : Theme.colours.mutedInk
                name: root._yes ? "check" : "info"
                size: root._yes ? _mark.width * 0.6 : _mark.width
                visible: root.tried
            }
        }
        Column {
            id: _column

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space * 0.6
            width: parent.width - _mark.width - Theme.space * 1.5
            x: root.mirrored ? 0 : _mark.width + Theme.space * 1.5

            Words {
                id: _text

                color: root.tried && !root.correct ? Theme.colours.mutedInk : Theme.colours.ink
                leading: 1.35
                strong: root._yes
                text: root.text
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                id: _verdict

                color: root.correct ? Theme.colours.action : Theme.colours.ink
                leading: 1.35
                strong: true
                text: root.correct ? qsTr("That is right.") : qsTr("Not quite.")
                visible: root.tried
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                leading: 1.4
                text: root.why
                visible: root.tried
                width: parent.width
                Accessible.ignored: true
            }
        }
    }
}
