import QtQuick

import Kiosk.Theme

// Buttons in a row that fills its width, wrapping into more rows where there is no room. The last one stands at the end.
Item {
    id: root

    property real spacing: Theme.space
    property bool stretch: true
    property bool even: false
    property Item breakBefore: null // stands first in the last row, whatever room there is above
    property int rows: 1 // how many there are now

    // Reading every child here is what makes the strip follow them. Heights stand apart and are
    // followed later, since giving a child another width can change its height.
    readonly property string _shape: {
        let shape = "";
        for (let child of children)
            shape += child.visible + " " + child.implicitWidth + ";";
        return shape;
    }
    readonly property string _heights: {
        let heights = "";
        for (let child of children)
            heights += child.implicitHeight + ";";
        return heights;
    }

    // Out of sight, it keeps its shape: none of its children is visible then, and what stands above would move.
    function arrange(): void {
        if (!visible)
            return;
        const shown = [...children].filter(child => child.visible);
        const last = Math.max(0, shown.indexOf(breakBefore));
        let top = 0;
        let first = 0;
        const lengths = [..._lengths(shown.slice(0, last)), ..._lengths(shown.slice(last))];
        for (let length of lengths) {
            const row = shown.slice(first, first + length);
            _place(row, top);
            top += row.reduce((most, child) => Math.max(most, child.implicitHeight), 0) + spacing;
            first += length;
        }
        root.rows = lengths.length;
        implicitHeight = Math.max(0, top - spacing);
    }

    // How many stand in each row.
    function _lengths(cells: list<Item>): list<int> {
        let lengths = [];
        let used = 0;
        for (let child of cells) {
            const wanted = Math.min(child.implicitWidth, width);
            if (lengths.length === 0 || used + wanted > width + 0.5) {
                lengths.push(0);
                used = 0;
            }
            lengths[lengths.length - 1] += 1;
            used += wanted + spacing;
        }
        if (!even || lengths.length < 2)
            return lengths;
        // As many in each row, where none gets too wide by it.
        const most = Math.ceil(cells.length / lengths.length);
        let shared = [];
        for (let first = 0; first < cells.length; first += most) {
            if (_wide(cells.slice(first, first + most)) > width + 0.5)
                return lengths;
            shared.push(Math.min(most, cells.length - first));
        }
        return shared;
    }

    function _wide(row: list<Item>): real {
        return row.reduce((sum, child) => sum + child.implicitWidth + spacing, -spacing);
    }

    function _grows(child: Item): bool {
        return even || (child.implicitWidth > Theme.touch * 1.1 && !(child instanceof PageButtons));
    }

    function _place(row: list<Item>, top: real): void {
        let wanted = row.reduce((sum, child) => sum + Math.min(child.implicitWidth, width), 0);
        let growing = row.filter(child => _grows(child)).length;
        let extra = stretch ? Math.max(0, width - wanted - spacing * (row.length - 1)) / Math.max(1, growing) : 0;
        let tall = row.reduce((most, child) => Math.max(most, child.implicitHeight), 0);
        let left = 0;
        for (let child of row) {
            child.width = Math.min(child.implicitWidth, width) + (_grows(child) ? extra : 0);
            child.height = tall;
            child.x = mirrored ? width - left - child.width : left;
            child.y = top;
            left += child.width + spacing;
        }
    }

    readonly property bool mirrored: LayoutMirroring.enabled

    implicitWidth: Theme.touch

    onBreakBeforeChanged: arrange()
    onVisibleChanged: arrange()
    onWidthChanged: arrange()
    onMirroredChanged: arrange()
    on_HeightsChanged: _later.start()
    on_ShapeChanged: arrange()

    Timer {
        id: _later

        interval: 0

        onTriggered: root.arrange()
    }
}
