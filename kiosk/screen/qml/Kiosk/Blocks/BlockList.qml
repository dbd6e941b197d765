pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// Blocks to scroll through, recycled. All of it can be reached page by page as well as by dragging.
Item {
    id: root

    required property Rows blocks
    property real columnWidth: Theme.readingWidth
    property bool centred: false
    property Component header: null
    property Component footer: null
    readonly property bool canPageUp: !_view.atYBeginning
    readonly property bool canPageDown: !_view.atYEnd || !blocks.whole
    readonly property bool atEnd: _view.count > 0 && _view.height > 0 && _view.atYEnd && blocks.whole
    readonly property real _column: Math.max(0, Math.min(columnWidth, width))
    readonly property real _start: centred ? (_view.width - _column) / 2 : LayoutMirroring.enabled ? _view.width - _column : 0

    readonly property Item _focused: Window.activeFocusItem

    signal wordTouched(kind: string, article: string, target: string)

    function pageUp(): void {
        _page(-1);
    }

    function pageDown(): void {
        _page(1);
    }

    function toTop(): void {
        _turn.stop();
        _view.positionViewAtBeginning();
    }

    // A list knows the height of what it has drawn only. So it goes there first, sees how far it can go, and comes back.
    function _page(way: int): void {
        _turn.complete();
        const lines = 1.2 * Theme.body * Theme.bodyLeading;
        const step = Math.max(_view.height / 2, Math.min(_view.height * 0.9, _view.height - lines));
        const from = _view.contentY;
        _view.contentY = from + way * step;
        _view.forceLayout();
        const end = Math.max(_view.originY, _view.originY + _view.contentHeight - _view.height);
        const to = Math.max(_view.originY, Math.min(_view.contentY, end));
        _view.contentY = from;
        _turn.from = from;
        _turn.to = to;
        _turn.start();
    }

    // Whoever goes from word to word by keys sees the one they are on.
    function _reveal(item: Item): void {
        let inside = item;
        while (inside !== null && inside !== _view.contentItem)
            inside = inside.parent;
        if (inside === null)
            return;
        const top = _view.contentItem.mapFromItem(item, 0, 0).y - Theme.space;
        const bottom = top + item.height + 2 * Theme.space;
        if (top < _view.contentY)
            _view.contentY = Math.max(_view.originY, top);
        else if (bottom > _view.contentY + _view.height)
            _view.contentY = bottom - _view.height;
    }

    on_FocusedChanged: _reveal(_focused)

    ListView {
        id: _view

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: -1
        height: Math.max(0, root.height)
        keyNavigationEnabled: false
        model: root.blocks
        objectName: "blocks"
        reuseItems: true
        width: Math.max(0, root.width)

        delegate: BlockChooser {
            columnStart: root._start
            columnWidth: root._column

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
        footer: Item {
            implicitHeight: _footer.height
            width: _view.width

            Loader {
                id: _footer

                sourceComponent: root.footer
                width: root._column
                x: root._start
            }
        }
        header: Item {
            implicitHeight: _header.height
            width: _view.width

            Loader {
                id: _header

                sourceComponent: root.header
                width: root._column
                x: root._start
            }
        }

        onDraggingChanged: {
            if (dragging)
                _turn.stop();
        }
    }
    NumberAnimation {
        id: _turn

        duration: Theme.calm
        easing.type: Easing.OutCubic
        property: "contentY"
        target: _view
    }
}
