pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// All sections at the side, with what has been read.
Rectangle {
    id: root

    required property SectionModel section

    signal backTouched
    signal chosen(section: string)

    color: Theme.colours.surface

    Rectangle {
        color: Theme.colours.line
        height: parent.height
        width: Theme.hairline
        x: root.LayoutMirroring.enabled ? 0 : parent.width - width
    }
    ListView {
        id: _list

        height: parent.height
        width: Math.max(0, parent.width - 2 * x)
        x: Theme.space * 1.6
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: interactive
        interactive: contentHeight > height
        model: root.section.rail
        spacing: Theme.gap

        // Where an inch counts, the rows have it. Delayed, since the height of what is in the list may ask for the margin.
        Binding on topMargin {
            delayed: true
            value: Math.max(0, Math.min(Theme.space * 1.4, _list.height - _list.contentHeight))
        }
        header: Item {
            height: _back.height + Theme.gap
            width: _list.width

            ActionButton {
                id: _back

                anchors.left: parent.left
                symbol: "back"
                name: qsTr("All sections")
                objectName: "all-sections"
                quiet: true
                leftPadding: Theme.space
                width: Math.min(implicitWidth, _list.width)

                onClicked: root.backTouched()
            }
        }
        delegate: RailRow {
            width: _list.width

            onClicked: root.chosen(section)
        }
    }
}
