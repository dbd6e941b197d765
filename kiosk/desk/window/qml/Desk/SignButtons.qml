import QtQuick

import Kiosk.Theme

// Sign, or not.
Row {
    id: root

    required property bool ready

    signal wanted
    signal cancelled

    layoutDirection: Qt.RightToLeft
    spacing: Theme.space

    DeskButton {
        enabled: root.ready
        objectName: "approve-sign"
        primary: true
        words: "Sign"

        onClicked: root.wanted()
    }
    DeskButton {
        framed: true
        objectName: "approve-cancel"
        words: "Cancel"

        onClicked: root.cancelled()
    }
}
