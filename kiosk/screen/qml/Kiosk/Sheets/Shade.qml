import QtQuick
import QtQuick.Templates as T

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The privacy shade: nothing of the page shows until somebody touches the screen.
T.AbstractButton {
    id: root

    required property VisitModel visit

    focus: true
    objectName: "shade"
    visible: visit.shaded
    Accessible.name: qsTr("The screen is hidden. Touch to come back.")
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: click()
    Keys.onReturnPressed: click()

    onClicked: visit.unshade()

    background: Rectangle {
        border.color: Theme.colours.ink
        border.width: root.visualFocus ? Theme.outline * 3 : 0
        color: root.down ? Theme.colours.actionSoft : Theme.colours.background
    }
    contentItem: Item {
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space * 2
            width: Math.min(parent.width - 2 * Theme.margin, 640 * Theme.unit * Theme.textScale)
            x: (parent.width - width) / 2

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                border.color: Theme.colours.action
                border.width: Theme.colours.border > 1 ? Theme.hairline : 0
                color: Theme.colours.actionSoft
                height: width
                radius: width / 2
                width: 120 * Theme.unit

                Icon {
                    anchors.centerIn: parent
                    name: "hide"
                    size: 60 * Theme.unit
                }
            }
            Title {
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The screen is hidden")
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                color: Theme.colours.mutedInk
                horizontalAlignment: Text.AlignHCenter
                size: Theme.key
                text: qsTr("Touch to come back.")
                width: parent.width
                Accessible.ignored: true
            }
        }
    }
}
