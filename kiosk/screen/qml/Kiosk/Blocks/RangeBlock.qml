import QtQuick

import Kiosk.Theme

// A scale with a marked span and a usual value.
FigureBlock {
    id: root

    readonly property string _unit: figure?.unit ?? ""

    function number(value: real): string {
        return String(parseFloat(value.toPrecision(12)));
    }

    drawingHeight: _legend.visible ? _legend.y + _legend.height : _scale.height

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
    Flow {
        id: _legend

        spacing: Theme.space
        visible: !_scale.fits
        width: parent.width
        y: _scale.height + Theme.space

        RangeLabel {
            label: _scale.lowLabel
            value: _scale.lowText + " " + root._unit
            width: Math.min(wanted, _legend.width)
        }
        RangeLabel {
            label: _scale.highLabel
            value: _scale.highText + " " + root._unit
            width: Math.min(wanted, _legend.width)
        }
    }
}
