import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What the visitor was reading is not there in the language they chose.
Sheet {
    id: root

    required property VisitModel visit

    name: "untranslated"
    title: qsTr("Not in this language yet")

    onClosed: visit.putAway()

    Words {
        leading: 1.4
        objectName: "untranslated-words"
        size: Theme.key
        text: qsTr("What you were reading is not in this language yet. You see here what there is. Nothing is lost: choose the other language again to go on reading.")
        width: parent.width
    }
    ActionButton {
        name: qsTr("Choose a language")
        objectName: "choose-language"
        symbol: "globe"

        onClicked: root.visit.openLanguage()
    }
}
