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
    property bool turns: true // whether the page buttons stand here
    readonly property bool last: section.nextSection === ""
    readonly property bool scrolls: list.canPageDown || list.canPageUp

    // Once there is more than fits, the page buttons stay: room that came and went with them would never settle.
    readonly property bool paged: _paged
    property bool _paged: false
    property int _settling: 0

    readonly property bool _brief: tight || _crowded
    readonly property real _size: Theme.textScale
    property bool _crowded: false // a second row would take what a page needs of what is within reach

    signal addTouched
    signal allTouched
    signal backTouched

    onRowsChanged: _later.start()
    onScrollsChanged: _soon.start()
    on_SizeChanged: _crowded = false

    Timer {
        id: _later

        interval: 0

        onTriggered: {
            if (root.lowered && root.rows > 1)
                root._crowded = true;
        }
    }

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
        text: root._brief ? "" : name

        onClicked: root.backTouched()
    }
    PageButtons {
        id: _turns

        canDown: root.list.canPageDown
        canUp: root.list.canPageUp
        prefix: "section"
        visible: root._paged && root.turns

        onDown: root.list.pageDown()
        onUp: root.list.pageUp()
    }
    ActionButton {
        name: qsTr("All sections")
        objectName: "all-sections"
        symbol: "book"
        text: root._brief ? "" : name
        visible: root.lowered

        onClicked: root.allTouched()
    }
    ActionButton {
        name: qsTr("Add a question to my list")
        objectName: "open-add"
        symbol: "plus"
        text: root._brief ? "" : root.roomy && !root._paged ? name : qsTr("Add a question")

        onClicked: root.addTouched()
    }
    ActionButton {
        iconLast: true
        implicitHeight: root.lowered && root._brief ? Theme.touch : Math.max(Theme.touch, implicitContentHeight)
        name: root.last ? qsTr("All sections") : qsTr("Next: %1").arg(root.section.nextTitle)
        objectName: "next-section"
        primary: true
        symbol: root.last ? "check" : "next"
        text: root.last || (root.roomy && !root._paged && Theme.textScale <= 1.25) ? name : qsTr("Next")

        onClicked: root.section.finish()
    }
}
