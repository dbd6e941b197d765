import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One theme to choose: a small page in its colours, its name, and a check on the one in use.
Touchable {
    id: root

    required property string scheme
    required property Colours sample
    readonly property bool current: Theme.scheme === scheme

    checked: current
    edge: current ? Theme.colours.action : Theme.colours.line
    edgeWidth: current ? Theme.outline * 1.5 : Theme.outline
    ground: current ? Theme.colours.actionSoft : Theme.colours.surface
    implicitHeight: contentItem.implicitHeight + 2.4 * Theme.space
    implicitWidth: Math.max(190 * Theme.unit, contentItem.implicitWidth + 2.4 * Theme.space)
    objectName: "scheme-" + scheme
    text: name
    Accessible.checkable: true
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        implicitHeight: _swatch.height + _label.height + Theme.space * 0.6
        implicitWidth: _label.implicitWidth

        Rectangle {
            id: _swatch

            border.color: root.sample.line
            border.width: Theme.outline
            color: root.sample.background
            height: 56 * Theme.unit
            radius: Theme.radiusSmall
            width: parent.width - 2.4 * Theme.space
            x: 1.2 * Theme.space
            y: 1.2 * Theme.space

            Row {
                anchors.centerIn: parent
                spacing: Theme.space

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.sample.ink
                    height: 6 * Theme.unit
                    radius: height / 2
                    width: 44 * Theme.unit
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    color: root.sample.action
                    height: 22 * Theme.unit
                    radius: 8 * Theme.unit
                    width: 44 * Theme.unit
                }
            }
        }
        Row {
            id: _label

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space * 0.9
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space * 0.5

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "check"
                size: Theme.small
                visible: root.current
            }
            Words {
                color: root.current ? Theme.colours.action : Theme.colours.ink
                leading: 1.4
                size: Theme.small
                strong: root.current
                text: root.text
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
