pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Running text in which words can be touched. Each word has an area of its own, large enough for a finger; where two
// areas would stand too near each other, the lines move apart.
Item {
    id: root

    required property string text
    required property string markup
    required property Rows words
    required property real size
    required property real leading
    required property color colour
    required property bool strong
    required property real reach
    readonly property real firstLine: _above + _line / 2
    readonly property real _normalLine: Math.round(size * leading)
    readonly property real _wideLine: Math.max(_normalLine, Math.ceil(Math.max(Theme.touchSmall, _font.height) + Theme.gap))
    readonly property real _line: _crowded ? _wideLine : _normalLine
    readonly property real _rise: Math.floor((_line - _font.height) / 2) // TextEdit leaves all spare height above a line
    readonly property string _safe: text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

    property bool _crowded: false
    property real _above: 0
    property real _below: 0

    signal wordTouched(kind: string, article: string, target: string)

    // Runs after every change of text, words or size. The lines' height can change once in it, and then it runs again.
    function _arrange(): void {
        const spots = [];
        for (let i = 0; i < _spots.count; i++)
            spots.push(_spots.itemAt(i) as WordSpot);
        if (spots.includes(null))
            return;
        const pieces = spots.map(spot => _pieces(spot.start, spot.length));
        const homes = pieces.map(rects => _around(rects));
        const areas = _reckon.of(homes, width);
        const line = _line;
        _crowded = _reckon.crowded(homes, areas, _line, _normalLine);
        if (line !== _line)
            return;
        spots.forEach((spot, index) => {
            spot.pieces = pieces[index];
            spot.home = homes[index];
            spot.area = areas[index];
        });
        _above = Math.max(0, ...areas.map(area => -area.y - reach));
        _below = Math.max(0, ...areas.map(area => area.y + area.height - _edit.contentHeight - reach));
    }

    // The places of some words: one, or several where the words are broken over lines.
    function _pieces(start: int, length: int): list<rect> {
        const end = Math.min(start + length, _edit.length);
        const first = _edit.positionToRectangle(Math.min(start, end));
        const whole = first.y === _edit.positionToRectangle(end).y;
        const step = whole ? Math.max(1, end - start - 2) : 1; // the ends alone can deceive where directions mix
        const rects = [];
        for (let at = Math.min(start, end); at <= end; at += at === start || at === end - 1 ? 1 : step) {
            const caret = _edit.positionToRectangle(at);
            const piece = Qt.rect(caret.x, caret.y - _rise, 0, caret.height);
            const last = rects.length - 1;
            if (last >= 0 && rects[last].y === piece.y)
                rects[last] = _around([rects[last], piece]);
            else if (last < 0 || at < end)
                rects.push(piece);
        }
        return rects;
    }

    function _around(rects: list<rect>): rect {
        const left = Math.min(...rects.map(rect => rect.x));
        const top = Math.min(...rects.map(rect => rect.y));
        const right = Math.max(...rects.map(rect => rect.x + rect.width));
        const bottom = Math.max(...rects.map(rect => rect.y + rect.height));
        return Qt.rect(left, top, right - left, bottom - top);
    }

    implicitHeight: _above + _edit.contentHeight + _below

    FontMetrics {
        id: _font

        font: _edit.font
    }
    WordAreas {
        id: _reckon

        gap: Theme.gap
        touch: Theme.touchSmall
    }
    Repeater {
        id: _spots

        model: root.words

        delegate: WordSpot {
            above: root._above

            onClicked: root.wordTouched(kind, article, target)
        }

        onItemAdded: index => {
            if (index === count - 1)
                root._arrange();
        }
    }
    TextEdit {
        id: _edit

        readonly property string plain: root.text

        activeFocusOnPress: false
        color: root.colour
        enabled: false // fingers reach the words below
        font.bold: root.strong
        font.family: Theme.family
        font.pixelSize: Math.round(root.size)
        readOnly: true
        text: `<p style="white-space: pre-wrap; margin: 0; line-height: ${root._line}px">${root.markup || root._safe}</p>`
        textFormat: TextEdit.RichText
        width: root.width
        wrapMode: TextEdit.Wrap
        y: root._above - root._rise
        Accessible.name: plain
        Accessible.role: Accessible.StaticText

        onContentSizeChanged: root._arrange()
        onTextChanged: root._arrange()
        onWidthChanged: root._arrange()
    }
}
