import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What a list is for and how it fills, while it is empty.
Column {
    id: root

    component Way: Item {
        id: _way

        required property string symbol
        required property string text

        height: _words.height
        width: root.width

        Icon {
            id: _icon

            name: _way.symbol
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            y: (Theme.body * 1.4 - height) / 2
        }
        Words {
            id: _words

            color: Theme.colours.mutedInk
            leading: 1.4
            text: _way.text
            width: parent.width - _icon.width - Theme.space
            x: root.LayoutMirroring.enabled ? 0 : _icon.width + Theme.space
        }
    }

    bottomPadding: Theme.space * 0.6
    spacing: Theme.space

    Words {
        bottomPadding: Theme.space * 0.4
        leading: 1.4
        objectName: "list-empty"
        size: Theme.key
        text: qsTr("Your list is empty. Put questions on it while you read, and show them to your care team.")
        width: parent.width
    }
    Way {
        symbol: "question"
        text: qsTr("Under an answer, touch “Not yet: ask my care team”.")
    }
    Way {
        symbol: "book"
        text: qsTr("In a section, touch “Add a question to my list”.")
    }
}
