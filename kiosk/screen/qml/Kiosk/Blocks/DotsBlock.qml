import QtQuick

import Kiosk.Theme

// So many people of 100.
FigureBlock {
    id: root

    readonly property int _low: figure?.dotsLow ?? 0
    readonly property int _high: figure?.dotsHigh ?? 0

    readonly property int _looks: _high > _low && _low > 0 ? 2 : 1

    function _people(from: int, to: int): string {
        return from === to ? qsTr("%1 of 100").arg(from) : qsTr("%1 to %2 of 100").arg(from).arg(to);
    }

    drawingHeight: _legend.y + _legend.height

    DotGrid {
        id: _dots

        anchors.left: parent.left
        high: root._high
        low: root._low
        room: parent.width
    }
    Stack {
        id: _legend

        width: parent.width
        y: _dots.height + Theme.space * 1.4

        DotsLegend {
            high: root._high > root._low
            looks: root._looks
            label: root.figure?.dotsLabel ?? ""
            low: root._low > 0 || root._high === 0
            people: root._people(root._low, root._high)
            width: parent.width
        }
        DotsLegend {
            looks: root._looks
            label: root.figure?.restLabel ?? ""
            people: root._people(100 - root._high, 100 - root._low)
            width: parent.width
        }
    }
}
