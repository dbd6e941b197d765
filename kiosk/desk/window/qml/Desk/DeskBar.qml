pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What can be done with the text, along the top of the window.
Rectangle {
    id: root

    required property DeskModel desk
    required property TextEdit area
    readonly property bool _writable: desk.article.name !== "" && !desk.folder.readOnly

    signal newWanted
    signal renameWanted
    signal approveWanted

    function openInserts(): void {
        if (_writable)
            _inserts.open();
    }

    color: Theme.colours.surface
    implicitHeight: _row.height + Theme.space

    Row {
        id: _row

        spacing: Theme.space * 0.3
        x: Theme.space * 0.5
        y: Theme.space * 0.5

        DeskButton {
            enabled: !root.desk.folder.readOnly
            objectName: "new-article"
            symbol: "plus"
            words: "New article …"

            onClicked: root.newWanted()
        }
        DeskButton {
            enabled: !root.desk.folder.readOnly
            objectName: "import-leaflet"
            words: "Import leaflet …"

            onClicked: _leaflets.open()
        }
        DeskButton {
            enabled: root._writable
            objectName: "rename"
            words: "Rename …"

            onClicked: root.renameWanted()
        }
        DeskButton {
            enabled: root._writable
            objectName: "approve"
            words: "Approve …"

            onClicked: root.approveWanted()
        }
        DeskButton {
            enabled: root._writable
            objectName: "insert"
            symbol: "down"
            words: "Insert"

            onClicked: _inserts.open()

            ChoiceMenu {
                id: _inserts

                prefix: "insert"
                rows: root.desk.menus.inserts
                y: parent.height

                onPicked: row => root.desk.menus.insert(row)
            }
        }
        DeskButton {
            enabled: root._writable
            objectName: "add-picture"
            words: "Add picture …"

            onClicked: _pictures.open()
        }
        DeskButton {
            enabled: root._writable && root.area.canUndo
            name: "Undo"
            objectName: "undo"
            symbol: "undo"

            onClicked: root.area.undo()
        }
        DeskButton {
            enabled: root._writable && root.area.canRedo
            name: "Redo"
            objectName: "redo"
            symbol: "repeat"

            onClicked: root.area.redo()
        }
        DeskButton {
            enabled: root._writable
            framed: true
            objectName: "save"
            words: "Save"

            onClicked: root.desk.article.save()
        }
    }
    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colours.mutedInk
        horizontalAlignment: Text.AlignRight
        leading: 1.2
        objectName: "saved"
        size: Theme.small
        text: root.desk.article.saved
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
    }
    PickFiles {
        id: _pictures

        kinds: "Pictures (*.png *.jpg *.jpeg *.webp)"

        onPicked: urls => root.desk.menus.addPictures(urls)
    }
    PickFiles {
        id: _leaflets

        kinds: "Leaflets (*.docx *.odt *.html *.htm *.txt *.pdf)"

        onPicked: urls => root.desk.leaflets.bring(urls)
    }
}
