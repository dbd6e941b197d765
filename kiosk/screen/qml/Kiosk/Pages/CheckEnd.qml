import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// The end of a check: kind words, no score.
Column {
    id: root

    spacing: Theme.space * 1.5

    Rectangle {
        border.color: Theme.colours.action
        border.width: Theme.colours.border > 1 ? Theme.hairline : 0
        color: Theme.colours.actionSoft
        height: width
        radius: width / 2
        width: 96 * Theme.unit

        Icon {
            anchors.centerIn: parent
            name: "leaf"
            size: 52 * Theme.unit
        }
    }
    Title {
        objectName: "check-end"
        text: qsTr("That was the last one")
        width: parent.width
    }
    Words {
        leading: 1.4
        size: Theme.key
        text: qsTr("You have looked at what matters most. Nothing was scored or kept.")
        width: parent.width
    }
    Words {
        color: Theme.colours.mutedInk
        text: qsTr("Is something still not clear? That is normal. Your care team is glad when you ask.")
        width: parent.width
    }
}
