pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Words in running text that can be touched, dotted below. The text itself is drawn above this item. Places are given
// by the paragraph, whose lines start `above` its edge.
Touchable {
    id: root

    required property int start
    required property int length
    required property string words
    required property string kind
    required property string article
    required property string target
    required property string item
    required property real above
    property rect area
    property rect home
    property list<rect> pieces
    readonly property real _margin: 4 * Theme.unit
    readonly property int _pitch: Math.round(6 * Theme.unit)

    name: words
    objectName: item
    bottomInset: height - topInset - home.height - 2 * _margin
    height: area.height
    leftInset: home.x - area.x - _margin
    radius: Theme.radiusSmall / 2
    rightInset: width - leftInset - home.width - 2 * _margin
    topInset: home.y - area.y - _margin
    width: area.width
    x: area.x
    y: above + area.y
    Accessible.role: Accessible.Link

    Repeater {
        model: root.pieces

        delegate: Image {
            required property rect modelData

            fillMode: Image.TileHorizontally
            height: root._pitch
            smooth: false
            source: "image://dots/" + Theme.colours.action.toString().slice(-6)
            sourceSize: Qt.size(root._pitch, root._pitch)
            width: Math.floor(modelData.width / root._pitch) * root._pitch
            x: Math.round(modelData.x - root.area.x + (modelData.width - width) / 2)
            y: Math.round(modelData.y - root.area.y + modelData.height - root._pitch / 2)
        }
    }
}
