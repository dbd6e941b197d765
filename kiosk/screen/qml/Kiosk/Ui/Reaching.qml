import QtQuick
import QtQuick.Templates as T

import Kiosk.Theme

// How far a page may turn where buttons are lowered: so far that nothing to touch goes from below what is in reach to
// above it, or back, without having been in reach on one page or the other.
QtObject {
    id: root

    required property Flickable list
    required property real screenTop // how far the list stands below the window's top

    // Where to turn to, on the way from one place to another. Rows are asked where they would stand: a list makes them
    // only as it comes to them.
    function kept(from: real, to: real): real {
        if (Theme.reach <= screenTop || from === to)
            return to;
        list.contentY = to;
        if (list instanceof ListView)
            (list as ListView).forceLayout();
        const moved = list.contentY - from;
        const step = _least(list.contentItem, moved, Math.abs(moved));
        list.contentY = from;
        return from + Math.sign(moved) * step;
    }

    function _least(item: Item, moved: real, step: real): real {
        for (let child of item.children) {
            if (!child.visible)
                continue;
            step = child instanceof T.AbstractButton ? Math.min(step, _own(child, moved)) : _least(child, moved, step);
        }
        return step;
    }

    function _own(button: Item, moved: real): real {
        const line = Theme.reach - screenTop;
        const now = button.mapToItem(list, 0, 0).y;
        const part = Math.min(button.height, Theme.touch);
        if (line + part > list.height)
            return Infinity; // no room for it on any page
        const before = now + moved;
        const belowBefore = before + part > list.height;
        const aboveBefore = before + button.height - part < line;
        if (moved > 0 && belowBefore && now + button.height - part < line)
            return Math.max(1, before - line);
        if (moved < 0 && aboveBefore && now + part > list.height)
            return Math.max(1, list.height - before - button.height);
        return Infinity;
    }
}
