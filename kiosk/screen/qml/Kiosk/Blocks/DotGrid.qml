import QtQuick
import QtQuick.Shapes

import Kiosk.Theme

// A hundred dots: filled up to `low`, ringed up to `high`, thinly outlined after that.
Shape {
    id: root

    required property int low
    required property int high
    required property real room
    readonly property int _across: room >= 600 * Theme.unit ? 20 : 10
    readonly property real _cell: Math.floor(Math.min(34 * Theme.unit, room / _across))
    readonly property real _dot: _cell * 0.36
    readonly property real _ring: _cell * 0.13
    readonly property bool _mirrored: LayoutMirroring.enabled

    // Circles of some size for the dots from one number up to another.
    function circles(from: int, to: int, radius: real): string {
        let path = "";
        for (let dot = from; dot < to; dot++) {
            const column = _mirrored ? _across - 1 - dot % _across : dot % _across;
            const x = column * _cell + _dot - radius;
            const y = Math.floor(dot / _across) * _cell + _dot;
            path += `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
        }
        return path;
    }

    asynchronous: false
    implicitHeight: _cell * (100 / _across - 1) + 2 * _dot
    implicitWidth: _cell * (_across - 1) + 2 * _dot
    Accessible.ignored: true

    ShapePath {
        fillColor: Theme.colours.action
        strokeWidth: -1

        PathSvg {
            path: root.circles(0, root.low, root._dot) + root.circles(root.low, root.high, root._dot * 0.3)
        }
    }
    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.colours.action
        strokeWidth: root._ring

        PathSvg {
            path: root.circles(root.low, root.high, root._dot - root._ring / 2)
        }
    }
    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.colours.mutedInk
        strokeWidth: Math.max(1, 1.5 * Theme.unit)

        PathSvg {
            path: root.circles(root.high, 100, root._dot - 0.75 * Theme.unit)
        }
    }
}
