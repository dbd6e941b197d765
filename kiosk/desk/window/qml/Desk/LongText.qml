pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme

// The text of the open article within its scroller. Qt draws what is near this item alone: a key in a long text would
// else draw all of it. At its edges Qt loses lines while one types, so they lie outside of what is seen.
Item {
    id: root

    required property DeskModel desk
    required property Flickable flick
    required property real margin
    readonly property alias area: _area
    readonly property real _beyond: 200 * Theme.unit
    // Where lines came or went, Qt may take for drawn what is not, until a frame later all is drawn anew.
    property bool drawn: true

    signal lineReached(line: rect)

    function _drawAnew(): void {
        drawn = true;
        _area.color = Theme.colours.surface;
        _area.color = Qt.binding(() => Theme.colours.ink);
    }

    clip: true
    height: flick.height + 2 * _beyond
    objectName: "long-text"
    width: flick.width
    y: flick.contentY - _beyond

    Connections {
        function onFrameSwapped(): void {
            if (!root.drawn)
                root._drawAnew();
        }

        target: root.Window.window
    }
    TextArea {
        id: _area

        background: null
        bottomPadding: Theme.margin * 3
        color: Theme.colours.ink
        focus: true
        font.family: Theme.family
        font.pixelSize: Math.round(Theme.body * 0.97)
        leftPadding: root.margin
        objectName: "editor"
        persistentSelection: true
        readOnly: root.desk.folder.readOnly || root.desk.article.name === ""
        rightPadding: Theme.space * 1.5
        selectByMouse: true
        selectedTextColor: Theme.colours.onAction
        selectionColor: Theme.colours.action
        textFormat: TextEdit.PlainText
        topPadding: Theme.space
        width: root.width
        wrapMode: TextEdit.Wrap
        y: -root.y
        Accessible.multiLine: true
        Accessible.name: "Text of the article"
        Accessible.role: Accessible.EditableText

        onContentHeightChanged: root.drawn = false
        onCursorPositionChanged: root.desk.article.caretAt(cursorPosition)
        onCursorRectangleChanged: {
            if (activeFocus && !root.flick.moving)
                root.lineReached(cursorRectangle);
        }

        Keys.onTabPressed: insert(cursorPosition, "    ")
    }
}
