import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// A figure: its title, how sure it is, the drawing and a caption.
Block {
    id: root

    required property FigureData figure
    required property real drawingHeight
    default property alias drawing: _drawing.data
    readonly property real _spare: bodyWidth - _mark.implicitWidth - Theme.space * 2
    readonly property bool _beside: _title.implicitWidth <= _spare

    bodyHeight: _caption.text !== "" ? _caption.y + _caption.height : _drawing.y + _drawing.height
    ListView.onReused: Accessible.ignored = false // Qt hides an item kept for later from screen readers, and forgets that
    card: true
    Accessible.description: figure?.alt ?? ""
    Accessible.name: figure?.title ?? ""
    Accessible.role: Accessible.Graphic

    FigureWords {
        id: _title

        anchors.left: parent.left
        size: Theme.small * 1.1
        strong: true
        text: root.figure?.title ?? ""
        width: Math.min(Math.ceil(implicitWidth), root.bodyWidth)
    }
    CertaintyMark {
        id: _mark

        certainty: root.figure?.certainty ?? ""
        room: root.bodyWidth
        x: root._beside !== root.LayoutMirroring.enabled ? root.bodyWidth - width : 0
        y: root._beside ? (_title.height - height) / 2 : _title.height + Theme.space / 3
    }
    Item {
        id: _drawing

        height: root.drawingHeight
        width: root.bodyWidth
        y: Theme.space * 1.2 + (_mark.certainty !== "" ? Math.max(_title.height, _mark.y + _mark.height) : _title.height)
    }
    FigureWords {
        id: _caption

        color: Theme.colours.mutedInk
        text: root.figure?.caption ?? ""
        width: root.bodyWidth
        y: _drawing.y + _drawing.height + Theme.space * 1.2
        Accessible.ignored: false
    }
}
