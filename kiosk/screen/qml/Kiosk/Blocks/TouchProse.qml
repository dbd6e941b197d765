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
    readonly property string _safe: text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

    property bool _crowded: false
    property bool _beside: false
    property real _above: 0
    property real _below: 0
    property list<rect> _areas: []
    property list<rect> _homes: []
    property list<string> _lines: []

    signal wordTouched(kind: string, article: string, target: string)

    implicitHeight: _above + _edit.contentHeight + _below

    function _arrange(): void {
    }

    FontMetrics {
        id: _font

        font: _edit.font
    }
}
