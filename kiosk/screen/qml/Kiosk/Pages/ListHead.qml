pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What my list is for, and how it fills while it is empty.
Column {
    id: root

    required property bool empty

    component Way: Item {
        id: _way

        required property string symbol
        required property string text

        height: _words.height
        visible: root.empty
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

    Title {
        text: qsTr("Questions for my visit")
        width: parent.width
    }
    Words {
        color: root.empty ? Theme.colours.ink : Theme.colours.mutedInk
        leading: 1.4
        objectName: "list-purpose"
        size: root.empty ? Theme.key : Theme.body
        text: root.empty ? qsTr("Your list is empty. Put questions on it while you read, and show them to your care team.") : qsTr("Take these to your care team. The list is wiped when you finish.")
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
