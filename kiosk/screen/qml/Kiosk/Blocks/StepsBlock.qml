pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Kiosk.Theme

// What happens one after the other: cards in a row where there is room, else in a column.
FigureBlock {
    id: root

    readonly property int _steps: Math.max(1, figure?.rows?.count ?? 1)
    readonly property bool _across: bodyWidth >= _steps * 230 * Theme.unit * Theme.textScale

    card: false
    drawingHeight: _grid.implicitHeight

    GridLayout {
        id: _grid

        columnSpacing: Theme.space * 1.2
        columns: root._across ? root._steps : 1
        rowSpacing: Theme.space * 1.2
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: root.figure?.rows ?? null

            delegate: StepCard {
                across: root._across
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }
    }
}
