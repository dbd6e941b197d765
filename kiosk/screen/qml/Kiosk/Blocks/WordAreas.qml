import QtQuick

// Where words in running text can be touched. A home is the place of a word in the text; an area is what a finger may
// hit: at least `touch` each way, around the home, and kept apart from the areas beside it on the line.
QtObject {
    id: root

    required property real touch
    required property real gap

    function of(homes: list<rect>, width: real): list<rect> {
        return homes.map((home, index) => _area(homes, index, width));
    }

    // Whether two areas on different lines stand too near when lines are `line` high; they now are `drawn` high.
    function crowded(homes: list<rect>, areas: list<rect>, drawn: real, line: real): bool {
        for (let i = 0; i < homes.length; i++) {
            for (let j = i + 1; j < homes.length; j++) {
                const lines = Math.abs(Math.round((homes[j].y - homes[i].y) / drawn));
                const apart = lines * line - Math.max(areas[i].height, areas[j].height);
                if (lines > 0 && apart < gap && _beside(areas[i], areas[j]) < gap)
                    return true;
            }
        }
        return false;
    }

    function _area(homes: list<rect>, index: int, width: real): rect {
        const home = homes[index];
        let low = 0;
        let high = width;
        for (let i = 0; i < homes.length; i++) {
            if (i === index || Math.abs(homes[i].y - home.y) > 1)
                continue;
            if (homes[i].x < home.x)
                low = Math.max(low, (homes[i].x + homes[i].width + home.x + gap) / 2);
            else
                high = Math.min(high, (home.x + home.width + homes[i].x - gap) / 2);
        }
        const wide = Math.min(Math.max(touch, home.width), high - low);
        const tall = Math.max(touch, home.height);
        const middle = home.x + home.width / 2;
        const x = Math.max(low, Math.min(middle - wide / 2, high - wide));
        return Qt.rect(x, home.y + (home.height - tall) / 2, wide, tall);
    }

    function _beside(one: rect, other: rect): real {
        return Math.max(one.x - other.x - other.width, other.x - one.x - one.width);
    }
}
