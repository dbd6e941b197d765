pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// While a guard that the clinic requires is off, nothing of the library is shown. Calm, in every language offered; for
// staff it names the guards. Until they have been asked it says nothing yet.
Rectangle {
    id: root

    required property GuardsModel guards
    readonly property bool many: guards.sentences.length > 4
    readonly property real _side: Math.min(width - 2 * Theme.margin, 1200 * Theme.unit)

    color: Theme.colours.background
    objectName: "not-ready"

    Column {
        id: _said

        spacing: Theme.space * (root.many ? 1 : 2)
        visible: root.guards.sentences.length > 0
        width: root._side
        x: (root.width - width) / 2
        y: Math.max(Theme.margin, (_staff.y - height) / 2)

        Rectangle {
            color: Theme.colours.actionSoft
            height: width
            radius: width / 2
            visible: !root.many
            width: 96 * Theme.unit
            x: (root._side - width) / 2

            Icon {
                anchors.centerIn: parent
                name: "people"
                size: 48 * Theme.unit
            }
        }
        Repeater {
            model: root.guards.sentences

            Title {
                required property string modelData

                horizontalAlignment: Text.AlignHCenter
                size: root.many ? Theme.key : Math.max(Theme.answer * 1.1, Math.min(Theme.title, root._side / 28))
                text: modelData
                width: root._side
            }
        }
    }
    Words {
        id: _staff

        color: Theme.colours.mutedInk
        horizontalAlignment: Text.AlignHCenter
        size: Theme.small
        text: qsTr("For staff, switched off: %1").arg(root.guards.titles)
        visible: _said.visible
        width: root._side
        x: (root.width - width) / 2
        y: root.height - height - Theme.margin
    }
}
