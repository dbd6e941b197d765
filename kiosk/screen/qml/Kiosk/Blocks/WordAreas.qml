import QtQuick

// Where words in running text can be touched. A home is the place of a word in the text; an area is what a finger may
// hit: at least `touch` each way, around the home, and kept apart from the areas beside it on the line.
QtObject {
    id: root

    required property real touch
    required property real gap

    function of(homes: list<rect>, width: real): list<rect> {
        const areas = homes.map(home => _around(home, width));
        const order = homes.map((home, index) => index).sort((one, other) => homes[one].x - homes[other].x);
        for (let round = 0; round < 3; round++) {
            for (const left of order) {
                const right = order.find(other => homes[other].x > homes[left].x && Math.abs(homes[other].y - homes[left].y) < 1);
                if (right !== undefined)
                    _part(areas, homes, left, right, width, round === 2);
            }
        }
        return areas;
    }

    // Whether two areas on different lines stand too near each other. Lines are `line` high.
    function crowded(homes: list<rect>, width: real, line: real): bool {
        const areas = of(homes, width);
        for (let i = 0; i < homes.length; i++) {
            for (let j = i + 1; j < homes.length; j++) {
                const down = Math.abs(areas[j].y - areas[i].y) - Math.max(areas[i].height, areas[j].height);
                const across = Math.max(areas[i].x - areas[j].x - areas[j].width, areas[j].x - areas[i].x - areas[i].width);
                if (Math.abs(homes[j].y - homes[i].y) > line / 2 && down < gap && across < gap)
                    return true;
            }
        }
        return false;
    }

    function around(rects: list<rect>): rect {
        const left = Math.min(...rects.map(rect => rect.x));
        const top = Math.min(...rects.map(rect => rect.y));
        const right = Math.max(...rects.map(rect => rect.x + rect.width));
        const bottom = Math.max(...rects.map(rect => rect.y + rect.height));
        return Qt.rect(left, top, right - left, bottom - top);
    }

    function _around(home: rect, width: real): rect {
        const wide = Math.min(width, Math.max(touch, home.width));
        const tall = Math.max(touch, home.height);
        const x = Math.max(0, Math.min(home.x + (home.width - wide) / 2, width - wide));
        return Qt.rect(x, home.y + (home.height - tall) / 2, wide, tall);
    }

    // Moves two areas of one line apart, each still over its words; narrows them where that is not enough.
    function _part(areas: list<rect>, homes: list<rect>, left: int, right: int, width: real, narrow: bool): void {
        const near = areas[left].x + areas[left].width + gap - areas[right].x;
        if (near <= 0)
            return;
        const spareLeft = Math.max(0, Math.min(areas[left].x, areas[left].x + areas[left].width - homes[left].x - homes[left].width));
        const spareRight = Math.max(0, Math.min(width - areas[right].x - areas[right].width, homes[right].x - areas[right].x));
        const toRight = Math.min(spareRight, Math.max(near / 2, near - spareLeft));
        const toLeft = Math.min(spareLeft, near - toRight);
        const rest = narrow ? near - toLeft - toRight : 0;
        areas[left] = Qt.rect(areas[left].x - toLeft, areas[left].y, areas[left].width - rest / 2, areas[left].height);
        areas[right] = Qt.rect(areas[right].x + toRight + rest / 2, areas[right].y, areas[right].width - rest / 2, areas[right].height);
    }
}
