pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// How the article does by published lists of criteria, in plain words, and who found that out.
Column {
    id: root

    required property Rows scores
    required property real grade

    function called(scale: string): string {
        switch (scale) {
        case "understand":
            return qsTr("Easy to understand (PEMAT-P)");
        case "act":
            return qsTr("Easy to act on (PEMAT-P)");
        default:
            return qsTr("Clear (CDC index)");
        }
    }

    objectName: "scores"
    spacing: Theme.space
    visible: scores.count > 0

    Title {
        level: 2
        size: Theme.body
        text: qsTr("How easy it is to use")
        width: parent.width
    }
    Repeater {
        model: root.scores

        Column {
            id: _score

            required property string criteria
            required property int met
            required property int answered
            required property int open
            required property int byPeople

            spacing: Theme.space * 0.2
            width: root.width

            Words {
                leading: 1.35
                text: qsTr("%1: %2 of %3 points").arg(root.called(_score.criteria)).arg(_score.met).arg(_score.answered)
                width: parent.width
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.35
                size: Theme.small
                text: qsTr("Our program checked %1, people checked %2, and %3 are still open.").arg(_score.answered - _score.byPeople).arg(_score.byPeople).arg(_score.open)
                width: parent.width
            }
        }
    }
    Words {
        leading: 1.35
        text: qsTr("Reading level: school grade %1, by a formula").arg(Number(root.grade).toLocaleString(Qt.locale(), "f", 1))
        visible: root.grade > 0
        width: parent.width
    }
}
