pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

import Kiosk.Backend
import Kiosk.Theme

// A small table. Where there is no room for its columns, each row becomes a list of headings and values.
Block {
    id: root

    required property Rows cells
    required property int columns
    readonly property bool _narrow: bodyWidth < columns * 170 * Theme.unit * Theme.textScale

    bodyHeight: _grid.implicitHeight
    card: true

    GridLayout {
        id: _grid

        width: parent.width
        columnSpacing: 0
        columns: root._narrow ? 1 : Math.max(1, root.columns)
        rowSpacing: 0
        uniformCellWidths: true

        Repeater {
            id: _cells

            model: root.cells

            delegate: TableCell {
                caption: root._narrow ? (_cells.itemAt(index % root.columns) as TableCell)?.text ?? "" : ""
                first: index % root.columns === 0
                narrow: root._narrow
                last: index >= _cells.count - root.columns
                topmost: index < root.columns || (root._narrow && index === root.columns)
                visible: !(heading && root._narrow)
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                Layout.fillWidth: true
            }
        }
    }
}
