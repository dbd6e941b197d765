import QtQuick
import QtQuick.Controls.Basic

import Kiosk.Theme

// Why something that the check found matters, and how to mend it.
Popup {
    id: root

    function tell(words: string): void {
        _words.why = words;
        open();
    }

    anchors.centerIn: Overlay.overlay
    focus: true
    modal: true
    objectName: "explained"
    padding: Theme.margin
    popupType: Popup.Item
    width: 520 * Theme.unit

    onOpened: _close.forceActiveFocus()

    background: Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.outline
        color: Theme.colours.surface
        radius: Theme.radiusSmall
    }
    contentItem: Column {
        spacing: Theme.space

        Refusal {
            id: _words

            ink: Theme.colours.ink
            most: 24 * Theme.small
            objectName: "explanation"
            why: ""
            width: parent.width
        }
        DeskButton {
            id: _close

            framed: true
            objectName: "explained-close"
            words: "OK"

            onClicked: root.close()
        }
    }
}
