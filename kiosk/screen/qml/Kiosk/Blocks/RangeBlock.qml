import QtQuick

import Kiosk.Theme

// A scale with a marked span and a usual value. Where its labels would meet, they stand in a list below it.
FigureBlock {
    id: root

    readonly property string _unit: figure?.unit ?? ""
    readonly property bool _sideBySide: _low.wanted + _high.wanted + 2 * Theme.space <= bodyWidth

    function number(value: real): string {
        return String(parseFloat(value.toPrecision(12)));
    }

    drawingHeight: _scale.fits ? _scale.height : _high.y + _high.height

    RangeScale {
        id: _scale

        end: root.figure?.end ?? 1
        high: root.figure?.high ?? 1
        highLabel: root.figure?.highLabel ?? ""
        highText: root.number(high)
        low: root.figure?.low ?? 0
        lowLabel: root.figure?.lowLabel ?? ""
        lowText: root.number(low)
        start: root.figure?.start ?? 0
        unit: root._unit
        usual: root.figure?.usual ?? 0
        usualText: root.number(usual) + " " + (root.figure?.usualLabel ?? "")
        width: parent.width
    }
    RangeLabel {
        id: _low

        label: _scale.lowLabel
        value: _scale.lowText + " " + root._unit
        visible: !_scale.fits
        width: Math.min(wanted, parent.width)
        y: _scale.height + Theme.space
    }
    RangeLabel {
        id: _high

        label: _scale.highLabel
        value: _scale.highText + " " + root._unit
        visible: !_scale.fits
        width: Math.min(wanted, parent.width)
        x: root._sideBySide ? _low.width + 2 * Theme.space : 0
        y: root._sideBySide ? _low.y : _low.y + _low.height + Theme.space
    }
}
