import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Where a check goes on, or where it leads at its end.
Strip {
    id: root

    required property CheckModel check
    required property Scroller scroller
    readonly property bool ended: check.number === 0
    property bool turns: false // whether the page buttons stand here
    readonly property bool _scrolls: turns && scroller.scrolls
    property bool leaves: false // whether the way back to the article stands here before the end
    property bool _turning: false

    signal askTouched
    signal leaveTouched

    spacing: Theme.space * 1.2

    on_ScrollsChanged: _later.start()
    Component.onCompleted: _turning = _scrolls

    // Later, since page buttons can make this higher, and then there is less room to scroll in.
    Timer {
        id: _later

        interval: 0

        onTriggered: root._turning = root._scrolls
    }
    PageButtons {
        canDown: root.scroller.canPageDown
        canUp: root.scroller.canPageUp
        prefix: "check"
        visible: root._turning

        onDown: root.scroller.pageDown()
        onUp: root.scroller.pageUp()
    }
    ActionButton {
        name: qsTr("Start again")
        objectName: "check-again"
        symbol: "undo"
        visible: root.ended

        onClicked: root.check.startAgain()
    }
    ActionButton {
        name: qsTr("Ask a question")
        objectName: "check-ask"
        symbol: "question"
        visible: root.ended

        onClicked: root.askTouched()
    }
    ActionButton {
        name: qsTr("Back to the article")
        objectName: "check-leave"
        primary: root.ended
        symbol: "back"
        visible: root.ended || root.leaves

        onClicked: root.leaveTouched()
    }
    ActionButton {
        iconLast: true
        name: !root.check.solved ? qsTr("Skip") : root.check.number < root.check.count ? qsTr("Next question") : qsTr("Finish")
        objectName: "check-next"
        primary: root.check.solved
        symbol: "next"
        visible: !root.ended

        onClicked: root.check.goOn()
    }
}
