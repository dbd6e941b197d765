import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A picture of the library. Its place is kept before it is loaded, so that nothing jumps.
Block {
    id: root

    required property string text
    required property string title
    required property string image
    required property int imageWidth
    required property int imageHeight
    readonly property real _width: Math.min(bodyWidth, imageWidth * Theme.unit)

    inside: Theme.space

    bodyHeight: _caption.text !== "" ? _caption.y + _caption.height : _picture.height
    card: true

    Image {
        id: _picture

        anchors.horizontalCenter: parent.horizontalCenter
        fillMode: Image.PreserveAspectFit
        height: root.imageWidth > 0 ? Math.round(width * root.imageHeight / root.imageWidth) : 0
        objectName: "picture"
        source: root.image === "" ? "" : "image://library/" + root.image
        sourceSize: Qt.size(width, height)
        width: Math.round(Math.max(0, root._width))
        Accessible.name: root.text
        Accessible.role: Accessible.Graphic
    }
    Words {
        id: _caption

        color: Theme.colours.mutedInk
        size: Theme.small
        text: root.title
        visible: text !== ""
        width: parent.width
        y: _picture.height + Theme.space * 0.8
    }
}
