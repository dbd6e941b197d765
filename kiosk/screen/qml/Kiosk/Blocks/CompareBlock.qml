pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// Two to seven things side by side: a table where it is wide, else cards.
FigureBlock {
    id: root

    readonly property bool _table: columnWidth >= 780 * Theme.unit * Theme.textScale

    card: _table
    drawingHeight: _rows.y + _rows.height

    Row {
        id: _heads

        height: root._table ? childrenRect.height : 0
        spacing: Theme.space * 1.6

        Repeater {
            model: root._table ? root.figure?.columns ?? [] : []

            delegate: FigureWords {
                required property int index
                required property string modelData

                color: Theme.colours.mutedInk
                strong: true
                text: modelData
                width: (root.bodyWidth - 2 * _heads.spacing) * [0.4, 0.33, 0.27][index]
            }
        }
    }
    Cells {
        id: _rows

        gap: root._table ? 0 : Theme.space * 1.2
        model: root.figure?.rows ?? null
        width: parent.width
        y: _heads.height

        delegate: root._table ? _row : _card
    }
    Component {
        id: _card

        CompareCard {
            width: _rows.width
            y: _rows.down(index)
        }
    }
    Component {
        id: _row

        CompareRow {
            spacing: _heads.spacing
            width: _rows.width
            y: _rows.down(index)
        }
    }
}
