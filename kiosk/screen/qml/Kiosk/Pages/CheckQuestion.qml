import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Which question of the check this is, and its words.
Column {
    id: root

    required property CheckModel check

    property bool leaves: true // whether the way back to the article stands here

    signal leaveTouched

    spacing: Theme.space * 0.5

    ActionButton {
        leftPadding: 0
        name: qsTr("Back to the article")
        objectName: "check-leave"
        quiet: true
        rightPadding: Theme.space
        symbol: "back"
        visible: root.leaves
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.leaveTouched()
    }
    Words {
        color: Theme.colours.mutedInk
        objectName: "check-progress"
        size: Theme.small
        text: qsTr("Question %1 of %2").arg(root.check.number).arg(root.check.count)
        width: parent.width
    }
    Title {
        objectName: "check-question"
        size: Theme.title * 0.9
        text: root.check.text
        width: parent.width
    }
    Words {
        color: Theme.colours.mutedInk
        leading: 1.4
        text: qsTr("Touch what you think. There is no score.")
        width: parent.width
    }
}
