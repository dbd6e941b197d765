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
    property bool _turning: false

    signal askTouched
    signal leaveTouched

    // Later, since these buttons can make the strip higher, and a higher strip leaves less to scroll in.
    function _turn(): void {
        _turning = _scrolls;
    }

    spacing: Theme.space * 1.2

    on_ScrollsChanged: Qt.callLater(_turn)
    Component.onCompleted: _turn()

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
        symbol: root.mirrored ? "next" : "back"

        onClicked: root.leaveTouched()
    }
    ActionButton {
        iconLast: true
        name: !root.check.solved ? qsTr("Skip") : root.check.number < root.check.count ? qsTr("Next question") : qsTr("Finish")
        objectName: "check-next"
        primary: root.check.solved
        symbol: root.mirrored ? "back" : "next"
        visible: !root.ended

        onClicked: root.check.goOn()
    }
}
