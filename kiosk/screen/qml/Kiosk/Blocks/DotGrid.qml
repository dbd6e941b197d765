pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// A hundred dots: filled up to `low`, ringed up to `high`, thinly outlined after that.
Grid {
    id: root

    required property int low
    required property int high
    required property real room
    readonly property int _across: room >= 600 * Theme.unit ? 20 : 10
    readonly property real _cell: Math.floor(Math.min(34 * Theme.unit, room / _across))

    columns: _across
    height: 100 / _across * _cell - spacing
    spacing: _cell - Math.round(_cell * 0.72)

    Repeater {
        model: 100

        delegate: PeopleDot {
            required property int index

            kind: index < root.low ? "surely" : index < root.high ? "perhaps" : "others"
            size: Math.round(root._cell * 0.72)
        }
    }
}
