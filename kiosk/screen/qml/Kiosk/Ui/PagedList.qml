pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme

// A list of cards with page buttons: below it on a tall screen, beside it on a low one.
Item {
    id: root

    required property string prefix
    required property bool tall
    property alias model: _list.model
    property alias header: _list.header
    property alias delegate: _list.delegate
    property alias spacing: _list.spacing
    readonly property alias view: _list
    // Once there is more than fits, the buttons stay: room that came and went with them would never settle.
    property bool scrolls: false
    readonly property real gutter: scrolls && !tall ? _pages.implicitWidth + Theme.space : 0

    // Until somebody moves the list its top stays in view, however its header grows.
    property bool _unmoved: true
    property int _settling: 0

    function settle(): void {
        _unmoved = false;
    }

    function showTop(): void {
        _unmoved = true;
        _list.positionViewAtBeginning();
    }

    function showRow(row: int): void {
        _unmoved = false;
        _list.positionViewAtIndex(row, ListView.Beginning);
    }

    function turn(way: int): void {
        _unmoved = false;
        _glide.complete();
        const lowest = _list.originY + _list.contentHeight - _list.height;
        const to = Math.max(_list.originY, Math.min(lowest, _list.contentY + way * _list.height * 0.85));
        _glide.to = _reaching.kept(_list.contentY, to);
        _glide.restart();
    }

    ListView {
        id: _list

        property bool led: false // somebody brings its rows into view

        boundsBehavior: Flickable.StopAtBounds

        cacheBuffer: 0
        clip: true
        footer: Item {
            height: Theme.margin
            width: ListView.view.width
        }
        height: Math.max(0, root.height - (root.scrolls && root.tall ? _pages.height + 2 * Theme.space : 0))
        objectName: root.prefix + "-list"
        reuseItems: true
        width: Math.max(0, root.width - root.gutter)
        x: root.LayoutMirroring.enabled ? root.gutter : 0

        onActiveFocusChanged: root._unmoved = false
        onContentHeightChanged: {
            _fit.start();
            if (root._unmoved)
                _soon.start();
        }
        onLedChanged: root._unmoved = false
        onMovementStarted: root._unmoved = false
    }
    PageButtons {
        id: _pages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        canDown: !_list.atYEnd
        canUp: !_list.atYBeginning
        prefix: root.prefix
        stacked: !root.tall && (Theme.reach === 0 || root.height - Theme.reach >= Theme.leastRoom)
        visible: root.scrolls
        x: root.LayoutMirroring.enabled ? 0 : root.width - width

        onDown: root.turn(1)
        onUp: root.turn(-1)
    }
    // Later: while it is being filled it may be higher than it will be.
    Timer {
        id: _fit

        interval: 0

        onTriggered: {
            const over = _list.contentHeight > root.height + 1;
            if (over || ++root._settling < 3)
                root.scrolls = over;
        }
    }
    Timer {
        id: _soon

        interval: 0

        onTriggered: if (root._unmoved)
            _list.positionViewAtBeginning()
    }
    Reaching {
        id: _reaching

        list: _list
        screenTop: root.y
    }
    NumberAnimation {
        id: _glide

        duration: Theme.calm
        easing.type: Easing.OutCubic
        property: "contentY"
        target: _list
    }
}
