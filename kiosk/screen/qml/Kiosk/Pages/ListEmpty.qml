import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What a list is for and how it fills, while it is empty.
Column {
    id: root

    spacing: Theme.space

    Words {
        leading: 1.4
        size: Theme.key
        text: qsTr("Your list is empty. Put questions on it while you read, and show them to your care team.")
        width: parent.width
    }
    Mark {
        icon: "plus"
        text: qsTr("In a section, touch “Add a question to my list”.")
        width: parent.width
    }
    Mark {
        icon: "question"
        text: qsTr("Under an answer, touch “Ask my care team”.")
        width: parent.width
    }
}
