import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// An article in the library.
Touchable {
    id: root

    required property string article
    required property string title
    required property string topic
    required property string symbol
    required property string summary
    required property int minutes
    required property string review
    property int number: 0

    signal chosen

    ListView.onPooled: visible = false // an item kept for later still counts as visible, to screen readers too
    ListView.onReused: {
        visible = true;
        Accessible.ignored = false; // Qt hides a card kept for later from screen readers, and forgets that
    }
    edge: Theme.colours.border > 1 ? Theme.colours.line : "transparent"
    ground: Theme.tint(number)
    name: title
    objectName: "article-" + article
    padding: Theme.space * 2
    Accessible.description: [topic, summary, _time.text, review === "" ? "" : _review.text].filter(Boolean).join(". ")

    onClicked: chosen()

    contentItem: Item {
        implicitHeight: Math.max(_tile.height, _words.height)

        IconTile {
            id: _tile

            name: root.symbol
            x: root.mirrored ? parent.width - width : 0
        }
        Column {
            id: _words

            spacing: Theme.space * 0.5
            width: Math.max(0, parent.width - _tile.width - Theme.space * 2)
            x: root.mirrored ? 0 : _tile.width + Theme.space * 2

            Words {
                color: Theme.colours.mutedInk
                size: Theme.small
                text: root.topic
                width: parent.width
                Accessible.ignored: true
            }
            Title {
                size: Theme.answer
                text: root.title
                width: parent.width
                Accessible.ignored: true
            }
            Words {
                text: root.summary
                width: parent.width
                Accessible.ignored: true
            }
            Mark {
                id: _time

                icon: "clock"
                text: qsTr("About %n min", "", root.minutes)
                width: parent.width
            }
            ReviewMark {
                id: _review

                review: root.review
                width: parent.width
            }
        }
    }
}
