pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A topic's heading or one of its questions, in the list of all questions.
Item {
    id: root

    required property string kind
    required property string text
    required property string symbol
    required property string article
    required property string target

    signal chosen

    ListView.onPooled: visible = false // an item kept for later still counts as visible, to screen readers too
    ListView.onReused: visible = true
    height: implicitHeight
    implicitHeight: kind === "topic" ? _heading.height + Theme.space * 1.6 : _card.height

    Row {
        id: _row

        spacing: Theme.space
        visible: root.kind === "topic"
        width: parent.width
        y: Theme.space

        Icon {
            anchors.verticalCenter: _heading.verticalCenter
            name: root.symbol
        }
        Title {
            id: _heading

            level: 2
            size: Theme.heading
            text: root.kind === "topic" ? root.text : ""
            width: _row.width - Theme.icon - Theme.space
        }
    }
    QuestionCard {
        id: _card

        name: root.text
        objectName: root.kind === "question" ? "question-" + root.target : ""
        visible: root.kind === "question"
        width: parent.width

        onClicked: root.chosen()
    }
}
