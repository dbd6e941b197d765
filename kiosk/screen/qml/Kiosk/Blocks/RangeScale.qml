import QtQuick

import Kiosk.Theme

// The scale itself. It runs from left to right in every language, as rulers do.
Item {
    id: root

    required property real start
    required property real end
    required property real low
    required property real high
    required property real usual
    required property string unit
    required property string usualText
    required property string lowText
    required property string highText
    required property string lowLabel
    required property string highLabel
    readonly property bool fits: _low.x + _low.width + Theme.space <= _high.x && Math.max(_low.wanted, _high.wanted) <= width / 2
    readonly property bool _unitBeside: _high.x + (_high.width + _high.valueWidth) / 2 + Theme.space <= _unit.x
    readonly property real _labels: _low.y + Math.max(_low.height, _high.height)
    readonly property real _side: Math.min(40 * Theme.unit, width * 0.06)
    readonly property real _bar: 18 * Theme.unit
    readonly property real _knob: 40 * Theme.unit

    function _at(value: real): real {
        const share = end > start ? (value - start) / (end - start) : 0;
        return _side + (width - 2 * _side) * Math.max(0, Math.min(1, share));
    }

    function _beside(middle: real, wide: real): real {
        return Math.max(0, Math.min(middle - wide / 2, width - wide));
    }

    implicitHeight: fits ? Math.max(_labels, _unit.y + _unit.height) : _track.y + (_bar + _knob) / 2
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    FigureWords {
        id: _usual

        color: Theme.colours.action
        horizontalAlignment: Text.AlignHCenter
        size: Theme.body
        strong: true
        text: root.usualText
        width: Math.min(Math.ceil(implicitWidth), root.width)
        x: root._beside(root._at(root.usual), width)
    }
    Rectangle {
        id: _track

        border.color: Theme.colours.line
        border.width: Theme.colours.border > 1 ? Theme.hairline : 0
        color: Theme.colours.track
        height: root._bar
        radius: height / 2
        width: root.width - 2 * root._side
        x: root._side
        y: _usual.height + Theme.space / 2 + (root._knob - root._bar) / 2
    }
    Rectangle {
        border.color: Theme.colours.action
        border.width: Theme.colours.border > 1 ? Theme.hairline : 0
        color: Theme.colours.span
        height: root._bar
        radius: height / 2
        width: Math.max(height, root._at(root.high) - x)
        x: Math.min(root._at(root.low), root._at(root.high) - height)
        y: _track.y
    }
    Rectangle {
        color: Theme.colours.action
        height: width
        radius: width / 2
        width: root._knob
        x: root._at(root.usual) - width / 2
        y: _track.y + (root._bar - height) / 2

        Rectangle {
            anchors.centerIn: parent
            color: Theme.colours.surface
            height: width
            radius: width / 2
            width: parent.width * 0.36
        }
    }
    RangeLabel {
        id: _low

        centred: true
        label: root.lowLabel
        value: root.lowText
        visible: root.fits
        width: wanted
        x: root._beside(root._at(root.low), width)
        y: _track.y + (root._bar + root._knob) / 2
    }
    RangeLabel {
        id: _high

        centred: true
        label: root.highLabel
        value: root.highText
        visible: root.fits
        width: wanted
        x: root._beside(root._at(root.high), width)
        y: _low.y
    }
    FigureWords {
        id: _unit

        color: Theme.colours.mutedInk
        text: root.unit
        visible: root.fits
        width: Math.ceil(implicitWidth)
        x: root.width - root._side - width
        y: root._unitBeside ? _low.y : root._labels
    }
}
