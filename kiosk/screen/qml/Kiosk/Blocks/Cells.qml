pragma ComponentBehavior: Bound

import QtQuick

// Repeated items in rows and columns, as tall in each row as the tallest. Its height is known at once; a GridLayout
// learns it a moment later, and a list that has placed it by then would jump.
Item {
    id: root

    property int columns: 1
    property real gap: 0
    property alias model: _repeater.model
    property alias delegate: _repeater.delegate
    readonly property int count: _repeater.count
    readonly property real cellWidth: Math.floor((width - (columns - 1) * gap) / columns)
    readonly property list<real> _tops: _rows()

    function cell(index: int): Item {
        return _repeater.itemAt(index);
    }

    function across(index: int): real {
        const column = LayoutMirroring.enabled ? columns - 1 - index % columns : index % columns;
        return column * (cellWidth + gap);
    }

    function down(index: int): real {
        return _tops[Math.floor(index / columns)] ?? 0;
    }

    function tall(index: int): real {
        return Math.max(0, (_tops[Math.floor(index / columns) + 1] ?? 0) - down(index) - gap);
    }

    // Where each row begins, and where one more would.
    function _rows(): list<real> {
        const cells = Array.from(children).filter(item => !(item instanceof Repeater));
        const tops = [0];
        for (let row = 0; row * columns < cells.length; row++) {
            const heights = cells.slice(row * columns, (row + 1) * columns).map(item => item.implicitHeight);
            const tallest = Math.max(...heights);
            tops.push(tops[row] + (tallest > 0 ? tallest + gap : 0));
        }
        return tops;
    }

    implicitHeight: Math.max(0, _tops[_tops.length - 1] - gap)

    Repeater {
        id: _repeater
    }
}
