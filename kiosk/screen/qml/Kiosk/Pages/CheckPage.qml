pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Check what you learned: one question at a time, unscored; every option says why.
Page {
    id: root

    required property VisitModel visit
    readonly property CheckModel check: visit.check
    readonly property bool ended: check.number === 0
    readonly property bool beside: wide && !ended
    readonly property real edge: wide ? Theme.wideMargin : margin
    readonly property real side: beside ? 420 * Theme.unit : 0
    readonly property real reading: Math.max(0, width - 2 * edge - (beside ? side + 44 * Theme.unit : 0))

    CheckQuestion {
        check: root.check
        visible: root.beside
        width: root.side
        x: root.mirrored ? root.width - width - root.edge : root.edge
        y: root.margin
    }
    Scroller {
        id: _scroller

        height: Math.max(0, _strip.y - Theme.space)
        spacing: Theme.space * 1.2
        topPadding: root.margin
        width: root.reading
        x: root.mirrored ? root.edge : root.width - width - root.edge

        CheckQuestion {
            check: root.check
            visible: !root.beside && !root.ended
            width: Math.min(parent.width, Theme.readingWidth)
        }
        CheckEnd {
            visible: root.ended
            width: Math.min(parent.width, Theme.readingWidth)
        }
        Repeater {
            model: root.check.options

            OptionCard {
                width: _scroller.width

                onClicked: root.check.tryOption(number)
            }
        }
    }
    Strip {
        id: _strip

        height: implicitHeight
        spacing: Theme.space * 1.2
        width: root.reading
        x: _scroller.x
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        PageButtons {
            canDown: _scroller.canPageDown
            canUp: _scroller.canPageUp
            prefix: "check"
            visible: _scroller.scrolls

            onDown: _scroller.pageDown()
            onUp: _scroller.pageUp()
        }
        ActionButton {
            symbol: "undo"
            name: qsTr("Start again")
            objectName: "check-again"
            visible: root.ended

            onClicked: root.check.startAgain()
        }
        ActionButton {
            symbol: "question"
            name: qsTr("Ask a question")
            objectName: "check-ask"
            visible: root.ended

            onClicked: root.visit.openAsk()
        }
        ActionButton {
            symbol: root.mirrored ? "next" : "back"
            name: qsTr("Back to the article")
            objectName: "check-leave"
            primary: root.ended

            onClicked: root.visit.openArticle(root.visit.currentArticle)
        }
        ActionButton {
            symbol: root.mirrored ? "back" : "next"
            iconLast: true
            name: root.check.solved ? (root.check.number < root.check.count ? qsTr("Next question") : qsTr("Finish")) : qsTr("Skip")
            objectName: "check-next"
            primary: root.check.solved
            visible: !root.ended

            onClicked: root.check.goOn()
        }
    }
}
