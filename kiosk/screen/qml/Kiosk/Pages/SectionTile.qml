import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A section as a tile, or flat as a line of a list.
Touchable {
    id: root

    required property int number
    required property string section
    required property string title
    required property string symbol
    required property int minutes
    required property bool read
    property bool flat: false

    edge: Theme.colours.border > 1 ? Theme.colours.line : "transparent"
    ground: Theme.tint(number - 1)
    name: title
    objectName: "section-" + section
    padding: Theme.space * 1.8
    radius: 26 * Theme.unit
    Accessible.description: read ? qsTr("Read") : qsTr("%n minutes to read", "", minutes)

    contentItem: Item {
        implicitHeight: root.flat ? Math.max(_tile.height, _title.height + _mark.height + Theme.space * 0.4) : _tile.height + Theme.space * 1.3 + _title.height + Theme.space * 1.5 + _mark.height

        IconTile {
            id: _tile

            name: root.symbol
            x: root.mirrored ? parent.width - width : 0
        }
        Title {
            id: _title

            leading: 1.25
            size: Theme.heading
            text: root.title
            width: root.flat ? parent.width - _tile.width - Theme.space * 1.6 : parent.width
            x: root.flat && !root.mirrored ? _tile.width + Theme.space * 1.6 : 0
            y: root.flat ? 0 : _tile.height + Theme.space * 1.3
            Accessible.ignored: true
        }
        Mark {
            id: _mark

            icon: root.read ? "check" : "clock"
            strong: root.read
            text: root.read ? qsTr("Read") : qsTr("%n min", "", root.minutes)
            width: _title.width
            x: _title.x
            y: root.flat ? _title.height + Theme.space * 0.4 : parent.height - height
        }
    }
}
