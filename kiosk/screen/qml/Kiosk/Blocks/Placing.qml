import QtQuick

// Moves a list to a place, no further than its end. The list guesses how much there is beyond what it has drawn; only
// where it has drawn its end is that a limit.
QtObject {
    id: root

    required property ListView list
    property bool moving: false

    // Drawing the end can change the guess, so it is asked until it stays.
    function show(top: real): void {
        moving = true;
        _near(top);
        list.contentY = within(top);
        for (let turn = 0, last = NaN; turn < 4 && last !== list.contentY; turn++) {
            list.forceLayout();
            last = within(list.contentY);
            list.contentY = last - 1; // a list that corrects itself does not draw what that brings back into view
            list.contentY = last;
        }
        moving = false;
    }

    function within(top: real): real {
        if (list.itemAtIndex(list.count - 1) !== null)
            top = Math.min(top, list.originY + list.contentHeight - list.height);
        if (list.itemAtIndex(0) !== null)
            top = Math.max(top, list.originY);
        return top;
    }

    // As near as half a view, by parts of it: a leap over the end would come to where nothing is drawn, and stay there.
    function _near(top: real): void {
        for (let turn = 0; turn < 100; turn++) {
            const way = within(top) - list.contentY;
            if (Math.abs(way) <= list.height / 2)
                return;
            list.contentY += Math.sign(way) * list.height / 2;
            list.forceLayout();
        }
    }
}
