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
    readonly property real _normalLine: Math.round(size * Math.max(leading, Theme.leastLeading))
    readonly property real _above: Math.max(0, _overTop - reach)
    readonly property real _below: Math.max(0, _overBottom - reach)
    readonly property real _touch: Theme.touchSmall
    readonly property string _body: markup || text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

    property bool _ready: false
    property real _line: _normalLine
    property real _rise: 0
    property real _overTop: 0
    property real _overBottom: 0

    signal wordTouched(kind: string, article: string, target: string)

    // Draws the text, looks where its words came to stand, and draws it again with its lines apart where that is needed.
    // Bindings cannot do this: the height of the lines follows from the places of the words, and they from it.
    function _draw(): void {
        const spots = [];
        for (let i = 0; i < _spots.count; i++)
            spots.push(_spots.itemAt(i) as WordSpot);
        if (!_ready || spots.includes(null))
            return;
        _write(_normalLine);
        const places = () => spots.map(spot => _pieces(spot.start, spot.length));
        if (_reckon.crowded(places().map(rects => _reckon.around(rects)), width, _line))
            _write(Math.max(_normalLine, Math.ceil(Math.max(Theme.touchSmall, _font.height) + Theme.gap)));
        const pieces = places();
        const homes = pieces.map(rects => _reckon.around(rects));
        const areas = _reckon.of(homes, width);
        spots.forEach((spot, index) => {
            spot.pieces = pieces[index];
            spot.home = homes[index];
            spot.area = areas[index];
        });
        _overTop = Math.max(...areas.map(area => -area.y));
        _overBottom = Math.max(...areas.map(area => area.y + area.height - _edit.contentHeight));
    }

    function _write(line: real): void {
        _line = line;
        _rise = Math.round(0.3 * line - _font.ascent + _font.height / 2); // TextEdit puts 4/5 of a line above its base
        _edit.text = `<p style="white-space: pre-wrap; margin: 0; line-height: ${line}px">${_body}</p>`;
    }

    // The places of some words: one, or several where the words are broken over lines.
    function _pieces(first: int, length: int): list<rect> {
        const end = Math.min(first + length, _edit.length);
        const start = Math.min(first, end);
        const whole = _edit.positionToRectangle(start).y === _edit.positionToRectangle(end).y;
        const step = whole ? Math.max(1, end - start - 2) : 1; // the ends alone can deceive where directions mix
        const rects = [];
        for (let at = start; at <= end; at += at === start || at === end - 1 ? 1 : step) {
            const caret = _edit.positionToRectangle(at);
            const piece = Qt.rect(caret.x, caret.y - _rise, 0, caret.height);
            const last = rects.length - 1;
            if (last >= 0 && rects[last].y === piece.y)
                rects[last] = _reckon.around([rects[last], piece]);
            else if (last < 0 || at < end)
                rects.push(piece);
        }
        return rects;
    }

    implicitHeight: _above + _edit.contentHeight + _below
    Component.onCompleted: {
        _ready = true;
        _draw();
    }
    on_BodyChanged: _draw()
    on_NormalLineChanged: _draw()
    on_TouchChanged: _draw()

    FontMetrics {
        id: _font

        font: _edit.font

        onFontChanged: root._draw()
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
                root._draw();
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
        font.letterSpacing: Theme.spaced ? root.size * Theme.betweenLetters(root.text) : 0
        font.pixelSize: Math.round(root.size)
        font.wordSpacing: root.size * Theme.betweenWords
        readOnly: true
        horizontalAlignment: TextEdit.AlignLeft
        textFormat: TextEdit.RichText
        width: root.width
        wrapMode: TextEdit.Wrap
        y: root._above - root._rise
        Accessible.name: plain
        Accessible.role: Accessible.StaticText

        onWidthChanged: root._draw()
    }
}
