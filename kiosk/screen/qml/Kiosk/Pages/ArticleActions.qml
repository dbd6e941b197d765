import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Below the tiles: a quick check, and the way to questions.
Item {
    id: root

    required property ArticleModel article
    property real sidespace: 0

    signal askTouched
    signal checkTouched

    implicitHeight: _strip.implicitHeight

    Strip {
        id: _strip

        height: implicitHeight
        spacing: Theme.space * 1.5
        width: root.width - root.sidespace
        x: root.LayoutMirroring.enabled ? 0 : root.sidespace

        ActionButton {
            name: qsTr("Quick check")
            objectName: "open-check"
            symbol: "star"
            visible: root.article.hasCheck

            onClicked: root.checkTouched()
        }
        ActionButton {
            name: qsTr("I have a question")
            objectName: "open-ask"
            primary: true
            symbol: "question"
            visible: root.article.hasQuestions

            onClicked: root.askTouched()
        }
    }
}
