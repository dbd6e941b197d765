pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Kiosk.Theme
import Kiosk.Ui

// Asks for a name before something is made.
Popup {
    id: root

    required property string question
    required property string hint
    required property string field
    property string start: ""
    property string deed: "OK"

    signal named(name: string)

    function _done(): void {
        const name = _name.text.trim();
        if (name === "")
            return;
        close();
        named(name);
    }

    anchors.centerIn: Overlay.overlay
    focus: true
    modal: true
    padding: Theme.margin
    popupType: Popup.Item
    width: 460 * Theme.unit

    onAboutToShow: {
        _name.text = start;
        _name.selectAll();
        _name.forceActiveFocus();
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
            text: root.question
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Words {
            color: Theme.colours.mutedInk
            leading: 1.3
            size: Theme.small
            text: root.hint
            visible: text !== ""
            width: parent.width
        }
        DeskField {
            id: _name

            name: root.question
            objectName: root.field
            width: parent.width

            onAccepted: root._done()
        }
        Row {
            layoutDirection: Qt.RightToLeft
            spacing: Theme.space
            width: parent.width

            DeskButton {
                objectName: root.field + "-done"
                primary: true
                words: root.deed

                onClicked: root._done()
            }
            DeskButton {
                framed: true
                objectName: root.field + "-cancel"
                words: "Cancel"

                onClicked: root.close()
            }
        }
    }
}
