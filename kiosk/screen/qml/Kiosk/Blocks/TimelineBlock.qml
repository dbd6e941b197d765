pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// Moments in order: side by side where there is room, else one below the other.
FigureBlock {
    id: root

    readonly property bool _across: bodyWidth >= _cells.count * 190 * Theme.unit * Theme.textScale

    drawingHeight: _cells.height

    Cells {
        id: _cells

        columns: root._across ? Math.max(1, count) : 1
        model: root.figure?.rows ?? null
        width: parent.width

        delegate: TimelineStop {
            across: root._across
            last: index === _cells.count - 1
            width: _cells.cellWidth
            x: _cells.across(index)
            y: _cells.down(index)
        }
    }
}
