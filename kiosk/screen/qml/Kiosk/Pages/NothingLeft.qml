import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What the library says when all its articles are too old to be shown.
Column {
    spacing: Theme.space

    Title {
        objectName: "nothing-left"
        text: qsTr("There is nothing to read right now")
        width: parent.width
    }
    Words {
        text: qsTr("Everything here is waiting to be looked over again. Please ask the staff what you would like to know.")
        width: parent.width
    }
    Words {
        text: qsTr("“Help now” below still shows whom to call.")
        width: parent.width
    }
}
