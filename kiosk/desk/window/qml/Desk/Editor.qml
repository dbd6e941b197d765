pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The Markdown of the open article.
Rectangle {
    id: root

    required property DeskModel desk
    readonly property TextArea area: _text.area
    readonly property real _margin: 26 * Theme.unit

    function take(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }
    function select(from: int, to: int): void {
        area.select(from, from);
        area.cursorPosition = from;
        _show(to);
        _show(from);
        if (to > from)
            area.select(from, to);
        take();
    }
    function _show(position: int): void {
        const line = area.positionToRectangle(position);
        const room = _flick.height / 4;
        if (line.y < _flick.contentY + room / 2)
            _flick.contentY = Math.max(0, line.y - room);
        else if (line.y + line.height > _flick.contentY + _flick.height - room / 2)
            _flick.contentY = Math.max(0, Math.min(area.height - _flick.height, line.y + room - _flick.height));
    }

    function _follow(line: rect): void {
        if (line.y < _flick.contentY)
            _flick.contentY = Math.max(0, line.y - Theme.space);
        else if (line.y + line.height > _flick.contentY + _flick.height)
            _flick.contentY = line.y + line.height - _flick.height + Theme.space;
    }

    clip: true
    color: Theme.colours.surface

    Connections {
        function onCaretWanted(from: int, to: int): void {
            root.select(from, to);
        }

        target: root.desk.article
    }
    Flickable {
        id: _flick

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, root.area.height)
        contentWidth: width
        objectName: "editor-scroller"

        ScrollBar.vertical: ScrollBar {
            policy: ScrollBar.AsNeeded
        }

        Marks {
            area: root.area
            desk: root.desk
            height: root.area.height
            margin: root._margin
            objectName: "marks"
            width: _flick.width
        }
        LongText {
            id: _text

            desk: root.desk
            flick: _flick
            margin: root._margin

            onLineReached: line => root._follow(line)
        }
    }
    Words {
        anchors.centerIn: parent
        color: Theme.colours.mutedInk
        leading: 1.4
        objectName: "no-article"
        size: Theme.body
        text: "There is no article here yet. Choose “New article”, or drop an old leaflet here: .docx, .odt, .html, .txt or .pdf."
        visible: root.desk.article.name === ""
        width: Math.min(parent.width - Theme.margin * 2, 420 * Theme.unit)
    }
    DropArea {
        anchors.fill: parent
        objectName: "picture-drop"

        onDropped: drop => {
            if (drop.hasUrls) {
                root.desk.menus.addPictures(drop.urls);
                root.desk.leaflets.bring(drop.urls);
                drop.accept(Qt.CopyAction);
            }
        }
    }
}
