import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What the file says now, beside what is typed here; to read, and to copy words from.
Rectangle {
    id: root

    required property DeskModel desk

    color: Theme.colours.background

    Words {
        id: _head

        leading: 1.2
        size: Theme.small
        strong: true
        text: "In the file now"
        x: Theme.space
        y: Math.round((_close.height - height) / 2)
    }
    DeskButton {
        id: _close

        anchors.right: parent.right
        objectName: "end-compare"
        symbol: "cross"
        words: "Close"

        onClicked: root.desk.theirs.end()
    }
    ScrollView {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: _close.bottom
        clip: true

        TextArea {
            background: null
            color: Theme.colours.ink
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.small)
            objectName: "compared"
            readOnly: true
            selectByMouse: true
            text: root.desk.theirs.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            Accessible.name: "In the file now"
            Accessible.role: Accessible.EditableText
        }
    }
}
