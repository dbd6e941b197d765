import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What the visitor was about to open cannot be read.
Sheet {
    id: root

    required property VisitModel visit

    name: "trouble"
    title: qsTr("Sorry, not this page")

    onClosed: visit.putAway()

    Words {
        leading: 1.4
        objectName: "trouble-words"
        size: Theme.key
        text: root.visit.withdrawn ? qsTr("This article is no longer shown, because it is waiting to be looked over again. Please ask the staff.") : qsTr("This page cannot be shown right now. Please choose another, or tell the staff.")
        width: parent.width
    }
}
