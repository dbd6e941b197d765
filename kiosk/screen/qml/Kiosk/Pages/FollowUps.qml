pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What people ask or read next.
Column {
    id: root

    required property AnswerModel answer

    signal allTouched
    signal followed(kind: string, article: string, target: string)

    spacing: Theme.space * 1.2

    Title {
        level: 2
        size: Theme.body
        text: qsTr("People also ask")
        width: parent.width
    }
    Repeater {
        model: root.answer.followUps

        QuestionCard {
            required property string kind
            required property string article
            required property string target
            required text

            arrow: kind === "question" ? "next" : "book"
            name: text
            objectName: "follow-" + target
            width: root.width

            onClicked: root.followed(kind, article, target)
        }
    }
    QuestionCard {
        arrow: "list"
        edge: "transparent"
        ground: "transparent"
        name: qsTr("See all questions")
        objectName: "all-questions"
        width: root.width

        onClicked: root.allTouched()

        DashedEdge {
            anchors.fill: parent
        }
    }
}
