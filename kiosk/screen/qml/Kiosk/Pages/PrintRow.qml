import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Prints my list, and then offers the article's leaflet. Says how it goes; the screen never waits for the printer.
Column {
    id: root

    required property PrintModel printing
    readonly property bool _sending: printing.state === "sending"

    spacing: Theme.space

    Words {
        leading: 1.35
        objectName: "print-state"
        strong: true
        text: root._sending ? qsTr("Sending to the printer…") : root.printing.state === "sent" ? qsTr("Your pages are on their way. Ask the staff where the printer is.") : root.printing.state === "help" ? qsTr("The printer needs help, perhaps paper. Please tell the staff. Your list is still here.") : root.printing.state === "silent" ? qsTr("The printer does not answer. Your list is still here: show it to the staff, or use your phone.") : ""
        visible: text !== ""
        width: parent.width
    }
    Strip {
        height: implicitHeight
        spacing: Theme.space * 1.2
        width: parent.width

        ActionButton {
            name: qsTr("Print my list")
            objectName: "print-list"
            symbol: "print"
            visible: !root._sending

            onClicked: root.printing.printList()
        }
        ActionButton {
            name: qsTr("Print the leaflet too")
            objectName: "print-leaflet"
            symbol: "book"
            visible: root.printing.leafletOffered && !root._sending

            onClicked: root.printing.printLeaflet()
        }
    }
}
