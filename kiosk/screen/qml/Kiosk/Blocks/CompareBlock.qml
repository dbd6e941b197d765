pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// Two to seven things side by side: a table where it is wide, else cards.
FigureBlock {
    id: root

    readonly property bool _table: columnWidth >= 780 * Theme.unit * Theme.textScale

    card: _table
    drawingHeight: _loader.height

    Loader {
        id: _loader

        sourceComponent: root._table ? _rows : _cards
        width: parent.width
    }
    Component {
        id: _cards

        Column {
            spacing: Theme.space * 1.2

            Repeater {
                model: root.figure?.rows ?? null

                delegate: CompareCard {
                    width: _loader.width
                }
            }
        }
    }
    Component {
        id: _rows

        Column {
            Row {
                spacing: Theme.space * 1.6

                Repeater {
                    model: root.figure?.columns ?? []

                    delegate: FigureWords {
                        required property int index
                        required property string modelData

                        color: Theme.colours.mutedInk
                        strong: true
                        text: modelData
                        width: (_loader.width - 2 * Theme.space * 1.6) * [0.4, 0.33, 0.27][index]
                    }
                }
            }
            Repeater {
                model: root.figure?.rows ?? null

                delegate: CompareRow {
                    spacing: Theme.space * 1.6
                    width: _loader.width
                }
            }
        }
    }
}
