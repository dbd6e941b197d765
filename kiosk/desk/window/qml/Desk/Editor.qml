pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme

// The Markdown of the open article.
Rectangle {
    id: root

    required property DeskModel desk
    readonly property alias area: _area
    readonly property real _margin: 26 * Theme.unit

    function take(): void {
        _area.forceActiveFocus(Qt.TabFocusReason);
    }
    function select(from: int, to: int): void {
        _area.select(from, from);
        _area.cursorPosition = from;
        _show(to);
        _show(from);
        if (to > from)
            _area.select(from, to);
        take();
    }
    function _show(position: int): void {
        const line = _area.positionToRectangle(position);
        const room = _flick.height / 4;
        if (line.y < _flick.contentY + room / 2)
            _flick.contentY = Math.max(0, line.y - room);
        else if (line.y + line.height > _flick.contentY + _flick.height - room / 2)
            _flick.contentY = Math.max(0, Math.min(_area.height - _flick.height, line.y + room - _flick.height));
    }

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
        clip: true
        contentHeight: Math.max(height, _area.height)
        contentWidth: width

        ScrollBar.vertical: ScrollBar {
            policy: ScrollBar.AsNeeded
        }

        Marks {
            area: _area
            desk: root.desk
            height: _area.height
            margin: root._margin
            width: _flick.width
        }
        TextArea {
            id: _area

            background: null
            bottomPadding: Theme.margin * 3
            color: Theme.colours.ink
            focus: true
            font.family: Theme.family
            font.pixelSize: Math.round(Theme.body * 0.97)
            leftPadding: root._margin
            objectName: "editor"
            persistentSelection: true
            readOnly: root.desk.folder.readOnly || root.desk.article.name === ""
            rightPadding: Theme.space * 1.5
            selectByMouse: true
            selectedTextColor: Theme.colours.onAction
            selectionColor: Theme.colours.action
            textFormat: TextEdit.PlainText
            topPadding: Theme.space
            width: _flick.width
            wrapMode: TextEdit.Wrap
            Accessible.multiLine: true
            Accessible.name: "Text of the article"
            Accessible.role: Accessible.EditableText

            onCursorPositionChanged: root.desk.article.caretAt(cursorPosition)
            onCursorRectangleChanged: {
                if (activeFocus && !_flick.moving)
                    root._follow(cursorRectangle);
            }

            Keys.onTabPressed: insert(cursorPosition, "    ")
        }
    }
    DropArea {
        anchors.fill: parent
        objectName: "picture-drop"

        onDropped: drop => {
            if (drop.hasUrls) {
                root.desk.menus.addPictures(drop.urls);
                drop.accept(Qt.CopyAction);
            }
        }
    }

    function _follow(line: rect): void {
        if (line.y < _flick.contentY)
            _flick.contentY = Math.max(0, line.y - Theme.space);
        else if (line.y + line.height > _flick.contentY + _flick.height)
            _flick.contentY = line.y + line.height - _flick.height + Theme.space;
    }
}
