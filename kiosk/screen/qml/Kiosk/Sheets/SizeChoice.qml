import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// One text size to choose, shown as it looks. A check and a heavier outline mark the one in use.
Touchable {
    id: root

    required property int perCent
    required property bool current

    checked: current
    edge: current ? Theme.colours.action : Theme.colours.line
    edgeWidth: current ? Theme.outline * 1.5 : Theme.outline
    ground: current ? Theme.colours.actionSoft : Theme.colours.surface
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    implicitWidth: Math.max(124 * Theme.unit, contentItem.implicitWidth + 2 * Theme.space)
    bottomPadding: Theme.space
    name: qsTr("%1 %").arg(perCent)
    objectName: "text-size-" + perCent
    text: name
    topPadding: Theme.space
    Accessible.checkable: true
    Accessible.name: qsTr("Text size %1 per cent").arg(perCent)
    Accessible.role: Accessible.RadioButton

    contentItem: Item {
        implicitHeight: 84 * Theme.unit + _label.height
        implicitWidth: _label.implicitWidth

        Words {
            id: _sample

            anchors.bottom: _label.top
            anchors.bottomMargin: (parent.height - _label.height - height) / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.current ? Theme.colours.action : Theme.colours.ink
            leading: 1.2
            size: 34 * Theme.unit * root.perCent / 100 // the smallest still has capitals of 4.8 mm
            strong: true
            text: qsTr("A", "a letter that shows the text size")
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Row {
            id: _label

            anchors.bottom: parent.bottom
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
