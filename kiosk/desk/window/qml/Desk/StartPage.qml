pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Asks which folder holds the articles. The last one is offered first.
Item {
    id: root

    required property DeskModel desk

    Column {
        anchors.centerIn: parent
        spacing: Theme.space * 1.4
        width: Math.min(parent.width - 2 * Theme.margin, 560 * Theme.unit)

        Words {
            leading: 1.2
            size: Theme.title * 0.8
            strong: true
            text: "Which folder holds your articles?"
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Words {
            color: Theme.colours.mutedInk
            text: "It has a folder for each language, such as “en”, with one file for each article."
            width: parent.width
        }
        DeskField {
            id: _path

            focus: true
            name: "Folder"
            objectName: "folder-path"
            placeholderText: "Folder"
            text: root.desk.folder.last
            width: parent.width

            onAccepted: root.desk.folder.open(text)
        }
        Words {
            color: Theme.colours.alarm
            objectName: "folder-why"
            text: root.desk.folder.why
            visible: text !== ""
            width: parent.width
        }
        Row {
            spacing: Theme.space

            DeskButton {
                framed: true
                objectName: "choose-folder"
                words: "Look for it …"

                onClicked: _dialog.active = true
            }
            DeskButton {
                enabled: _path.text !== ""
                objectName: "open-folder"
                primary: true
                words: "Open"

                onClicked: root.desk.folder.open(_path.text)
            }
        }
    }
    Loader {
        id: _dialog

        active: false

        sourceComponent: FolderDialog {
            Component.onCompleted: open()
            onAccepted: {
                _path.text = root.desk.folder.pathOf(selectedFolder);
                _dialog.active = false;
            }
            onRejected: _dialog.active = false
        }
    }
}
