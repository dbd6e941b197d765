pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Asks with which library to compare: a folder, or a pack. The last one is offered.
Column {
    id: root

    required property DeskModel desk

    function take(): void {
        _path.forceActiveFocus(Qt.TabFocusReason);
        _path.selectAll();
    }

    padding: Theme.space
    spacing: Theme.space * 0.6

    DeskField {
        id: _path

        name: "Compare with this folder or pack"
        objectName: "compare-path"
        placeholderText: "Compare with this folder or pack"
        text: root.desk.changes.other
        width: root.width - 2 * root.padding

        onAccepted: root.desk.changes.compare(text)
    }
    Flow {
        spacing: Theme.space * 0.5
        width: root.width - 2 * root.padding

        DeskButton {
            enabled: _path.text !== ""
            objectName: "compare-go"
            primary: true
            words: "What changed?"

            onClicked: root.desk.changes.compare(_path.text)
        }
        DeskButton {
            framed: true
            objectName: "compare-folder"
            words: "Folder …"

            onClicked: _folder.active = true
        }
        DeskButton {
            framed: true
            objectName: "compare-pack"
            words: "Pack …"

            onClicked: _pack.active = true
        }
        DeskButton {
            objectName: "compare-close"
            symbol: "cross"
            words: "Close"

            onClicked: root.desk.changes.show(false)
        }
    }
    Loader {
        id: _folder

        active: false

        sourceComponent: FolderDialog {
            Component.onCompleted: open()
            onAccepted: {
                _path.text = root.desk.folder.pathOf(selectedFolder);
                _folder.active = false;
            }
            onRejected: _folder.active = false
        }
    }
    Loader {
        id: _pack

        active: false

        sourceComponent: FileDialog {
            nameFilters: ["Packs (*.pack)"]

            Component.onCompleted: open()
            onAccepted: {
                _path.text = root.desk.folder.pathOf(selectedFile);
                _pack.active = false;
            }
            onRejected: _pack.active = false
        }
    }
}
