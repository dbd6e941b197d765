import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Help now: first the people who are here, then whom to call.
Sheet {
    id: root

    required property VisitModel visit

    name: "help"
    reviewLast: true // the numbers come before all else
    title: qsTr("Tell the staff here now")

    onClosed: visit.putAway()

    Strip {
        height: implicitHeight
        spacing: Theme.space
        width: parent.width

        HelpNumber {
            number: root.visit.crisisLine
            objectName: "crisis-line"
            words: root.visit.crisisLineTakesTexts ? qsTr("In a crisis, call or text") : qsTr("In a crisis, call")
        }
        HelpNumber {
            number: root.visit.emergencyNumber
            objectName: "emergency-number"
            words: qsTr("In danger right now, call")
        }
    }
    Words {
        leading: 1.4
        size: Theme.body
        text: qsTr("Say it at the desk, or show this screen. You do not have to explain.")
        width: parent.width
    }
    ReviewLine {
        review: root.review
        width: parent.width
    }
}
