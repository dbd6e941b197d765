import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What the library says before its cards.
Column {
    id: root

    required property string clinic

    spacing: Theme.space

    Words {
        color: Theme.colours.mutedInk
        size: Theme.small
        text: root.clinic
        width: parent.width
    }
    Title {
        text: qsTr("What would you like to know?")
        width: parent.width
    }
    Words {
        text: qsTr("Choose one. You can read, ask a question, and take a list along to your visit.")
        width: parent.width
    }
    Words {
        color: Theme.colours.mutedInk
        size: Theme.small
        text: qsTr("Nothing you touch is kept.")
        width: parent.width
    }
}
