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
    readonly property bool canPageUp: _moving || !_view.atYBeginning
    readonly property bool canPageDown: _moving || !_view.atYEnd || !blocks.whole
    readonly property bool atEnd: !_moving && _view.count > 0 && _view.height > 0 && _view.atYEnd && blocks.whole
    readonly property real _edge: Theme.outline // room for the outermost pixels of borders
    readonly property real _column: Math.max(0, Math.floor(Math.min(columnWidth, width)))
    readonly property real _start: _edge + (centred ? (width - _column) / 2 : LayoutMirroring.enabled ? width - _column : 0)
    readonly property Item _focused: Window.activeFocusItem
    property bool _moving: false
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
        const from = _turn.running ? _turn.to : _view.contentY;
        _turn.stop();
        _view.cancelFlick();
        _place = _view.contentY;
        _moving = Theme.reach > 0; // looking ahead is not having been there
        _turn.to = _reaching.kept(from, from + way * Math.max(_view.height / 2, Math.min(_view.height * 0.9, _view.height - 1.8 * Theme.body)));
        _moving = false;
        _turn.start();
    }

    // The list guesses how much there is beyond what it has drawn; only where it has drawn its end is that a limit.
    // Drawing the end can change the guess, so it is asked until it stays.
    function _show(top: real): void {
        _moving = true;
        _view.contentY = _within(top);
        for (let turn = 0, within = NaN; turn < 4 && within !== _view.contentY; turn++) {
            _view.forceLayout();
            within = _within(_view.contentY);
            _view.contentY = within - 1; // a list that corrects itself does not draw what that brings back into view
            _view.contentY = within;
        }
        _moving = false;
    }

    function _within(top: real): real {
        if (_view.itemAtIndex(_view.count - 1) !== null)
            top = Math.min(top, _view.originY + _view.contentHeight - _view.height);
        if (_view.itemAtIndex(0) !== null)
            top = Math.max(top, _view.originY);
        return top;
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
            _show(top);
        else if (bottom > _view.contentY + _view.height)
            _show(bottom - _view.height);
    }

    on_FocusedChanged: _reveal(_focused)
    on_PlaceChanged: _show(_place)

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

        onContentHeightChanged: if (!root._moving && !dragging && !flicking)
            contentY = root._within(contentY)
        onDraggingChanged: if (dragging)
            _turn.stop()
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
