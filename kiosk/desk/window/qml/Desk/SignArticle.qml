pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Shows what somebody would sign, asks who and until when, and has it signed.
Popup {
    id: root

    required property Signature signature
    property string _by: ""

    anchors.centerIn: Overlay.overlay
    focus: true
    modal: true
    objectName: "approve-dialog"
    padding: Theme.margin
    popupType: Popup.Item
    width: 520 * Theme.unit

    onAboutToShow: {
        _by = _due.text = "";
        signature.begin();
        _who.forceActiveFocus();
    }

    background: Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.outline
        color: Theme.colours.surface
        radius: Theme.radiusSmall
    }
    contentItem: Column {
        spacing: Theme.space

        Words {
            leading: 1.2
            size: Theme.heading
            strong: true
            text: "Approve " + root.signature.what
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Words {
            leading: 1.3
            objectName: "approve-state"
            size: Theme.small
            text: root.signature.state
            visible: text !== ""
            width: parent.width
        }
        Words {
            leading: 1.3
            objectName: "approve-need"
            size: Theme.small
            strong: true
            text: root.signature.need
            visible: text !== ""
            width: parent.width
        }
        Refusal {
            ink: Theme.colours.ink
            most: 7 * Theme.small
            objectName: "approve-figures"
            role: Accessible.StaticText
            why: root.signature.figures
            width: parent.width
        }
        Words {
            color: Theme.colours.mutedInk
            leading: 1.3
            size: Theme.small
            text: "A signature is of what the tablet shows. Read the article there before you sign."
            width: parent.width
        }
        DeskButton {
            id: _who

            enabled: root.signature.listed
            framed: true
            objectName: "approve-by"
            symbol: "down"
            words: root._by === "" ? "Who signs?" : root._by

            onClicked: _people.open()

            ChoiceMenu {
                id: _people

                prefix: "approve-by"
                rows: root.signature.people
                width: 380 * Theme.unit
                y: parent.height

                onPicked: (row, key) => root._by = key
            }
        }
        Words {
            leading: 1.2
            size: Theme.small
            text: "Day of the next review, such as 2027-12-01"
            width: parent.width
            Accessible.ignored: true
        }
        DeskField {
            id: _due

            name: "Day of the next review"
            objectName: "approve-due"
            width: parent.width
        }
        Refusal {
            objectName: "approve-why"
            why: root.signature.why
            width: parent.width
        }
        SignButtons {
            ready: root._by !== "" && !root.signature.busy
            width: parent.width

            onCancelled: root.close()
            onWanted: root.signature.sign(root._by, _due.text)
        }
    }

    Connections {
        function onDone(): void {
            root.close();
        }
        function onStood(): void {
            _due.text = root.signature.due;
        }

        target: root.signature
    }
}
