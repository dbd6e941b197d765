import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// The bottom of my list: pages, show to staff, and wiping, which asks once more. "Keep" comes up under the finger that
// asked, so that touching twice wipes nothing.
Column {
    id: root

    required property bool empty
    required property Scroller scroller
    property bool brief: false
    property bool asking: false

    signal staffTouched
    signal askTouched
    signal wiped

    spacing: Theme.space * 0.8

    onEmptyChanged: asking = false

    Words {
        leading: 1.3
        objectName: "wipe-question"
        strong: true
        text: qsTr("Wipe your list and end your visit?")
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
            visible: root.scroller.scrolls && !root.asking

            onDown: root.scroller.pageDown()
            onUp: root.scroller.pageUp()
        }
        ActionButton {
            symbol: "people"
            name: qsTr("Show to staff")
            objectName: "show-staff"
            visible: !root.empty && !root.asking && !root.brief

            onClicked: root.staffTouched()
        }
        ActionButton {
            symbol: "check"
            name: root.brief ? qsTr("Finish and wipe") : qsTr("I am finished: wipe it all")
            objectName: "finish"
            primary: !root.empty
            visible: !root.asking

            onClicked: root.asking = true
        }
        ActionButton {
            symbol: "question"
            name: qsTr("Ask a question")
            objectName: "list-ask"
            primary: true
            visible: root.empty && !root.asking

            onClicked: root.askTouched()
        }
        ActionButton {
            symbol: "check"
            name: qsTr("Wipe it all now")
            objectName: "finish-now"
            primary: true
            visible: root.asking

            onClicked: root.wiped()
        }
        ActionButton {
            symbol: "list"
            name: root.empty ? qsTr("Not yet") : qsTr("Keep my list")
            objectName: "finish-not"
            visible: root.asking

            onClicked: root.asking = false
        }
    }
}
