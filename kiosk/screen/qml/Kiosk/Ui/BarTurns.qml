import QtQuick

import Kiosk.Theme

// Whether all rows of the bar, and what steers the reading, would leave a page too little of what is within reach.
QtObject {
    id: root

    required property list<Item> buttons
    required property list<Item> bottom // the last row, where it has room for these
    required property real width
    required property real spacing
    required property real lower // how high the lower 60 % of the window are
    required property bool listening
    required property bool steering // whether there is anything to steer the reading with
    property int at: 0 // whose turn it is

    readonly property real _row: Math.max(Theme.touch, 26 * Theme.unit + Math.ceil(Theme.small * Math.max(1.27, Theme.leastLeading)) + 0.4 * Theme.gap)
    readonly property real _bar: _rows(buttons) * (_row + spacing) - spacing + 2 * Theme.gap
    readonly property real _reading: steering ? Math.ceil((6 * (Theme.touch + Theme.gap) - Theme.gap) / Math.max(1, width)) * (Theme.touch + Theme.gap) + Theme.gap : 0
    readonly property bool needed: Theme.reach > 0 && width > 0 && _bar + _reading > lower - Theme.leastRoom
    readonly property bool split: needed && _rows(bottom) > 1
    readonly property int count: !split ? 1 : listening ? 3 : 2

    function _rows(cells: list<Item>): int {
        let rows = 1;
        let used = 0;
        for (let cell of cells) {
            if (used > 0 && used + cell.implicitWidth > width) {
                rows += 1;
                used = 0;
            }
            used += cell.implicitWidth + spacing;
        }
        return rows;
    }
}
