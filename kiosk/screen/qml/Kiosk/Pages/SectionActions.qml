import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// Below a section: back, page by page, a question for my list, and on to the next section.
Strip {
    id: root

    required property SectionModel section
    required property BlockList list
    required property bool roomy
    required property bool tight
    required property bool lowered
    readonly property bool last: section.nextSection === ""
    readonly property bool scrolls: list.canPageDown || list.canPageUp

    // Once there is more than fits, the page buttons stay: room that came and went with them would never settle.
    property bool _paged: false
    property int _settling: 0

    signal addTouched
    signal allTouched
    signal backTouched

    onScrollsChanged: _soon.start()

    Timer {
        id: _soon

        interval: 0

        onTriggered: {
            if (root.scrolls || ++root._settling < 3)
                root._paged = root.scrolls;
        }
    }
    ActionButton {
        name: qsTr("Back")
        objectName: "go-back"
        symbol: "back"
        text: root.tight ? "" : name

        onClicked: root.backTouched()
    }
    PageButtons {
        id: _turns

        canDown: root.list.canPageDown
        canUp: root.list.canPageUp
        prefix: "section"
        visible: root._paged

        onDown: root.list.pageDown()
        onUp: root.list.pageUp()
    }
    ActionButton {
        name: qsTr("All sections")
        objectName: "all-sections"
        symbol: "book"
        text: root.tight ? "" : name
        visible: root.lowered

        onClicked: root.allTouched()
    }
    ActionButton {
        name: qsTr("Add a question to my list")
        objectName: "open-add"
        symbol: "plus"
        text: root.tight ? "" : root.roomy && !root._paged ? name : qsTr("Add a question")

        onClicked: root.addTouched()
    }
    ActionButton {
        iconLast: true
        implicitHeight: root.lowered && root.tight ? Theme.touch : Math.max(Theme.touch, implicitContentHeight)
        name: root.last ? qsTr("All sections") : qsTr("Next: %1").arg(root.section.nextTitle)
        objectName: "next-section"
        primary: true
        symbol: root.last ? "check" : "next"
        text: root.last || (root.roomy && !root._paged && Theme.textScale <= 1.25) ? name : qsTr("Next")

        onClicked: root.section.finish()
    }
}
