pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// Moments in order: side by side where there is room, else one below the other.
FigureBlock {
    id: root

    readonly property int _stops: Math.max(1, figure?.rows?.count ?? 1)
    readonly property bool _across: bodyWidth >= _stops * 190 * Theme.unit * Theme.textScale

    drawingHeight: _grid.height

    Grid {
        id: _grid

        columns: root._across ? root._stops : 1

        Repeater {
            model: root.figure?.rows ?? null

            delegate: TimelineStop {
                across: root._across
                last: index === root._stops - 1
                width: root._across ? root.bodyWidth / root._stops : root.bodyWidth
            }
        }
    }
}
