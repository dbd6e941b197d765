pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Below an answer: how sure it is, and where there is no room elsewhere what to do and what people ask next.
Column {
    id: root

    required property AnswerModel answer
    property bool followUps: false
    property bool actions: false

    signal allTouched
    signal answered
    signal followed(kind: string, article: string, target: string)
    signal listTouched
    signal sourcesTouched

    bottomPadding: Theme.space * 1.5
    spacing: Theme.space * 1.5

    ActionButton {
        name: qsTr("How sure is this? Sources: %1").arg(root.answer.sourceCount)
        objectName: "open-sources"
        quiet: true
        symbol: "info"
        visible: root.answer.sourceCount > 0
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sourcesTouched()
    }
    Loader {
        active: root.actions
        visible: active
        width: parent.width

        sourceComponent: AnswerActions {
            answer: root.answer

            onAnswered: root.answered()
            onListTouched: root.listTouched()
        }
    }
    Loader {
        active: root.followUps
        visible: active
        width: parent.width

        sourceComponent: FollowUps {
            answer: root.answer

            onAllTouched: root.allTouched()
            onFollowed: (kind, article, target) => root.followed(kind, article, target)
        }
    }
}
