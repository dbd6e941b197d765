pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A small table. Where there is no room for its columns, each row becomes a list of headings and values.
Block {
    id: root

    required property Rows cells
    required property int columns
    readonly property bool _narrow: bodyWidth < columns * 170 * Theme.unit * Theme.textScale

    // The heading of the column in which a cell stands.
    function heading(index: int): string {
        return (_grid.cell(index % columns) as TableCell)?.text ?? "";
    }

    bodyHeight: _grid.height
    card: true

    Cells {
        id: _grid

        columns: root._narrow ? 1 : Math.max(1, root.columns)
        model: root.cells
        width: parent.width

        delegate: TableCell {
            caption: root._narrow ? root.heading(index) : ""
            spoken: heading || first || root._narrow ? text : qsTr("%1: %2").arg(root.heading(index)).arg(text)
            first: index % root.columns === 0
            height: _grid.tall(index)
            last: index >= _grid.count - root.columns
            narrow: root._narrow
            topmost: index < root.columns || (root._narrow && index === root.columns)
            width: _grid.cellWidth
            x: _grid.across(index)
            y: _grid.down(index)
        }
    }
}
