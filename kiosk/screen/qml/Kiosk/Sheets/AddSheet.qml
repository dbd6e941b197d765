pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Questions ready to be put on my list, each a touch away.
Sheet {
    id: root

    required property VisitModel visit

    name: "add"
    touched: true
    title: qsTr("Add a question to my list")

    onClosed: visit.putAway()

    Words {
        color: Theme.colours.mutedInk
        leading: 1.4
        text: root.visit.offer.offers.count > 0 ? qsTr("Touch a question to add it. Touch it again to take it off.") : qsTr("There are no ready questions here. Under each answer you can add its question.")
        width: parent.width
    }
    Repeater {
        model: root.visit.offer.offers

        OfferRow {
            width: parent ? parent.width : 0

            onClicked: root.visit.offer.toggle(text)
        }
    }
}
