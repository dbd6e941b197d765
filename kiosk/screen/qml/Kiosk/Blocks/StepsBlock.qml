pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// What happens one after the other: cards in a row where there is room, else in a column.
FigureBlock {
    id: root

    readonly property bool _across: bodyWidth >= _cells.count * 230 * Theme.unit * Theme.textScale

    card: false
    drawingHeight: _cells.height

    Cells {
        id: _cells

        columns: root._across ? Math.max(1, count) : 1
        gap: Theme.space * 1.2
        model: root.figure?.rows ?? null
        width: parent.width

        delegate: StepCard {
            across: root._across
            height: _cells.tall(index)
            width: _cells.cellWidth
            x: _cells.across(index)
            y: _cells.down(index)
        }
    }
}
