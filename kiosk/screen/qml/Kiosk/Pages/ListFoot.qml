import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// The bottom of my list: show to staff, and wiping, which asks once more. "Keep" comes up under the finger that
// asked, so that touching twice wipes nothing.
Column {
    id: root

    required property bool empty
    required property Scroller scroller
    property bool turns: false // whether the page buttons stand here
    property bool brief: false
    property bool showsStaff: true
    property bool asking: false
    readonly property bool _scrolls: turns && scroller.scrolls
    property bool _turning: false

    signal staffTouched
    signal askTouched
    signal wiped

    spacing: Theme.space

    onEmptyChanged: asking = false
    on_ScrollsChanged: _later.start()
    Component.onCompleted: _turning = _scrolls

    // Later, since page buttons can make this higher, and then there is less room to scroll in.
    Timer {
        id: _later

        interval: 0

        onTriggered: root._turning = root._scrolls
    }

    Words {
        leading: 1.3
        objectName: "wipe-question"
        strong: true
        text: qsTr("Wipe everything and end your visit?")
        visible: root.asking
        width: parent.width
    }
    Strip {
        height: implicitHeight
        spacing: Theme.space * 1.2
        width: parent.width

        PageButtons {
            canDown: root.scroller.canPageDown
            canUp: root.scroller.canPageUp
            prefix: "list"
            visible: root._turning

            onDown: root.scroller.pageDown()
            onUp: root.scroller.pageUp()
        }
        ActionButton {
            name: qsTr("Show to staff")
            objectName: "show-staff"
            symbol: "people"
            visible: root.showsStaff && !root.empty && !root.asking

            onClicked: root.staffTouched()
        }
        ActionButton {
            name: root.brief ? qsTr("Finish and wipe") : qsTr("I am finished: wipe it all")
            objectName: "finish"
            primary: !root.empty
            symbol: "check"
            visible: !root.asking

            onClicked: root.asking = true
        }
        ActionButton {
            name: qsTr("Ask a question")
            objectName: "list-ask"
            primary: true
            symbol: "question"
            visible: root.empty && !root.asking

            onClicked: root.askTouched()
        }
        // Where “I am finished” stood alone beside the page buttons, a second touch on its spot must not wipe.
        ActionButton {
            name: qsTr("No, keep it")
            objectName: "finish-not"
            symbol: "list"
            visible: root.asking && root._turning

            onClicked: root.asking = false
        }
        ActionButton {
            name: qsTr("Yes, wipe it now")
            objectName: "finish-now"
            primary: true
            symbol: "check"
            visible: root.asking

            onClicked: root.wiped()
        }
        ActionButton {
            name: qsTr("No, keep it")
            objectName: "finish-not"
            symbol: "list"
            visible: root.asking && !root._turning

            onClicked: root.asking = false
        }
    }
}
