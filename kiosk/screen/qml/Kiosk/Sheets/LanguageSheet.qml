pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Ui

// The languages to choose from, each by its own name. The visitor stays where they are.
Sheet {
    id: root

    required property VisitModel visit

    name: "language"
    touched: true
    title: qsTr("Choose your language")

    onClosed: visit.putAway()

    Words {
        leading: 1.4
        text: qsTr("You stay at this place, and your list stays too.")
        width: parent.width
    }
    Repeater {
        model: root.visit.languages.choices

        LanguageChoice {
            width: parent ? parent.width : 0

            onClicked: root.visit.languages.speak(language)
        }
    }
}
