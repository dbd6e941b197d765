pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The sections of an article as tiles, or as a list where there is room for one column only.
Grid {
    id: root

    required property Rows sections
    property real rowHeight: 0
    readonly property real cell: (width - (columns - 1) * spacing) / columns

    signal chosen(section: string)

    readonly property real _tallest: {
        let tallest = 0;
        for (let child of children)
            tallest = Math.max(tallest, child.implicitHeight);
        return tallest;
    }

    spacing: Theme.space * 1.5

    Repeater {
        model: root.sections

        SectionTile {
            height: root.columns === 1 ? implicitHeight : Math.max(root._tallest, root.rowHeight)
            flat: root.columns === 1
            width: root.cell

            onClicked: root.chosen(section)
        }
    }
}
