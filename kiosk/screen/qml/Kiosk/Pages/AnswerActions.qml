import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Below an answer: did it help, or should the question go to the care team?
Column {
    id: root

    required property AnswerModel answer
    property real sidespace: 0

    signal answered
    signal listTouched

    spacing: Theme.gap

    Item {
        height: Math.max(_words.height, root.sidespace > 0 ? Theme.touch : 0)
        width: parent.width

        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            leading: 1.27
            strong: true
            text: qsTr("Did that answer your question?")
            width: parent.width - root.sidespace
            x: root.LayoutMirroring.enabled ? root.sidespace : 0
        }
    }
    Strip {
        height: implicitHeight
        spacing: Theme.space * 1.2
        width: parent.width

        ActionButton {
            name: root.answer.listed ? qsTr("It is on my list") : qsTr("Not yet: ask my care team")
            objectName: "ask-care-team"
            symbol: root.answer.listed ? "list" : "plus"

            onClicked: {
                if (root.answer.listed)
                    root.listTouched();
                else
                    root.answer.takeAlong();
            }
        }
        ActionButton {
            name: qsTr("Yes, thank you")
            objectName: "answered"
            primary: true
            symbol: "check"

            onClicked: root.answered()
        }
    }
}
