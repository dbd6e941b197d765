pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Blocks to scroll through, recycled. All of it can be reached page by page as well as by dragging.
Item {
    id: root

    required property Rows blocks
    property real columnWidth: Theme.readingWidth
    property bool centred: false
    property Component header: null
    property Component footer: null
    readonly property alias view: _view
    readonly property bool canPageUp: _placing.moving || !_view.atYBeginning
    readonly property bool canPageDown: _placing.moving || !_view.atYEnd || !blocks.whole
    readonly property bool atEnd: !_placing.moving && _view.count > 0 && _view.height > 0 && _view.atYEnd && blocks.whole
    readonly property real _edge: Theme.outline // room for the outermost pixels of borders
    readonly property real _column: Math.max(0, Math.floor(Math.min(columnWidth, width)))
    readonly property real _start: _edge + (centred ? (width - _column) / 2 : LayoutMirroring.enabled ? width - _column : 0)
    readonly property Item _focused: Window.activeFocusItem
    property real _place: 0

    signal wordTouched(kind: string, article: string, target: string)

    function pageUp(): void {
        _page(-1);
    }

    function pageDown(): void {
        _page(1);
    }

    // Pages share a line and more, so that none is lost at an edge.
    function _page(way: int): void {
        if (way > 0 ? !canPageDown : !canPageUp)
            return;
        const from = _turn.running ? _placing.within(_turn.to) : _view.contentY;
        _turn.stop();
        _view.cancelFlick();
        _place = _view.contentY;
        _placing.moving = Theme.reach > 0; // looking ahead is not having been there
        _turn.to = _reaching.kept(from, from + way * Math.max(_view.height / 2, Math.min(_view.height * 0.9, _view.height - 1.8 * Theme.body)));
        _placing.moving = false;
        _turn.start();
    }

    // Whoever goes by keys sees the word they are on.
    function _reveal(item: Item): void {
        let inside = item;
        while (inside !== null && inside !== _view.contentItem)
            inside = inside.parent;
        if (inside === null)
            return;
        const top = _view.contentItem.mapFromItem(item, 0, 0).y - Theme.space;
        const bottom = top + item.height + 2 * Theme.space;
        if (top < _view.contentY)
            _placing.show(top);
        else if (bottom > _view.contentY + _view.height)
            _placing.show(bottom - _view.height);
    }

    on_FocusedChanged: _reveal(_focused)
    on_PlaceChanged: _placing.show(_place)

    ListView {
        id: _view

        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // Qt warns when rows change while it is being filled
        clip: true
        currentIndex: -1
        height: Math.max(0, root.height)
        keyNavigationEnabled: false
        model: root.blocks
        objectName: "blocks"
        reuseItems: true
        width: root.width > 0 ? root.width + 2 * root._edge : 0
        x: -root._edge

        delegate: BlockChooser {
            columnStart: root._start
            columnWidth: root._column

            onWordTouched: (kind, article, target) => root.wordTouched(kind, article, target)
        }
        footer: ListEnd {
            columnStart: root._start
            columnWidth: root._column
            part: root.footer
            width: _view.width
        }
        header: ListEnd {
            columnStart: root._start
            columnWidth: root._column
            part: root.header
            width: _view.width
        }

        onContentHeightChanged: if (!_placing.moving && !dragging && !flicking)
            contentY = _placing.within(contentY)
        onDraggingChanged: if (dragging)
            _turn.stop()
    }
    Placing {
        id: _placing

        list: _view
    }
    TopKept {
        list: _view
    }
    Reaching {
        id: _reaching

        list: _view
        screenTop: root.y
    }
    NumberAnimation {
        id: _turn

        duration: Theme.calm
        easing.type: Easing.OutCubic
        property: "_place"
        target: root
    }
}
