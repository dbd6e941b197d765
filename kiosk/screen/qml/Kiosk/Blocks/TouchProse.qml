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
    property list<rect> _areas: []
    property list<rect> _homes: []
    property list<string> _dots: []

    signal wordTouched(kind: string, article: string, target: string)

    // Runs after every change of text, words or size. The lines' height can change once in it, and then it runs again.
    function _arrange(): void {
        const pieces = [];
        for (let i = 0; i < _spots.count; i++) {
            const spot = _spots.itemAt(i) as WordSpot;
            if (spot === null)
                return;
            pieces.push(_pieces(spot.start, spot.length));
        }
        const homes = pieces.map(rects => _around(rects));
        const areas = _reckon.of(homes, width);
        const line = _line;
        _crowded = _reckon.crowded(homes, areas, _line, _normalLine);
        if (line !== _line)
            return;
        _homes = homes;
        _areas = areas;
        _dots = pieces.map((rects, index) => rects.map(rect => `M${rect.x - areas[index].x} ${rect.y - areas[index].y + rect.height}h${rect.width}`).join(""));
        _above = Math.max(0, ...areas.map(area => -area.y - reach));
        _below = Math.max(0, ...areas.map(area => area.y + area.height - _edit.contentHeight - reach));
    }

    // The places of some words: one, or two where the words are broken over lines.
    function _pieces(start: int, length: int): list<rect> {
        const rects = [];
        const end = Math.min(start + length, _edit.length);
        for (let at = Math.min(start, _edit.length); at <= end; at++) {
            const caret = _edit.positionToRectangle(at);
            const last = rects.length - 1;
            const y = caret.y - _rise;
            if (last >= 0 && rects[last].y === y)
                rects[last] = _around([rects[last], Qt.rect(caret.x, y, 0, caret.height)]);
            else if (last < 0 || at < end)
                rects.push(Qt.rect(caret.x, y, 0, caret.height));
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
    Component.onCompleted: _arrange()

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
            area: root._areas[index] ?? Qt.rect(0, 0, 0, 0)
            dots: root._dots[index] ?? ""
            home: root._homes[index] ?? Qt.rect(0, 0, 0, 0)
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
