import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Below an answer: how sure it is, and what people ask next where there is no room at the side.
Column {
    id: root

    required property AnswerModel answer
    property bool followUps: false

    signal allTouched
    signal followed(kind: string, article: string, target: string)
    signal sourcesTouched

    bottomPadding: Theme.space
    spacing: Theme.space

    ActionButton {
        symbol: "info"
        name: qsTr("How sure is this? Sources: %1").arg(root.answer.sourceCount)
        objectName: "open-sources"
        quiet: true
        visible: root.answer.sourceCount > 0
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.sourcesTouched()
    }
    FollowUps {
        answer: root.answer
        visible: root.followUps
        width: parent.width

        onAllTouched: root.allTouched()
        onFollowed: (kind, article, target) => root.followed(kind, article, target)
    }
}
