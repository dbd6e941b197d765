import QtQuick

import Kiosk.Theme

// A column that scrolls where it must. Flicking is never needed: pageUp() and pageDown() reach all of it.
Flickable {
    id: root

    default property alias content: _column.data
    property alias spacing: _column.spacing
    property real topPadding: 0
    property real bottomPadding: Theme.space
    property Item whole: null // pages stop where this can be seen at once
    readonly property bool canPageUp: contentY > 1
    readonly property bool canPageDown: contentY < contentHeight - height - 1
    readonly property bool scrolls: contentHeight > height + 1

    // A page ends between two items where it can, so that each is seen whole on one page or the next.
    function _cutAt(edge: real): Item {
        for (let child of _column.children)
            if (child.visible && child.y + topPadding < edge - 1 && child.y + child.height + topPadding > edge + 1)
                return child;
        return null;
    }
    function pageUp(): void {
        let to = contentY - height * 0.85;
        let cut = _cutAt(contentY);
        let above = whole === null ? contentHeight : whole.mapToItem(contentItem, 0, 0).y;
        if (above < contentY)
            to = Math.max(to, above + whole.height + Theme.space - height);
        else if (cut !== null && cut.height < height * 0.6)
            to = Math.max(to, cut.y + cut.height + topPadding + Theme.space - height);
        _glide.to = Math.max(0, to);
        _glide.restart();
    }
    function pageDown(): void {
        let to = contentY + height * 0.85;
        let cut = _cutAt(contentY + height);
        let below = whole === null ? 0 : whole.mapToItem(contentItem, 0, 0).y;
        if (below > contentY + Theme.space + 1 && below + whole.height > contentY + height)
            to = Math.min(to, below - Theme.space);
        else if (cut !== null && cut.height < height * 0.6)
            to = Math.min(to, cut.y + topPadding - Theme.space);
        _glide.to = Math.min(Math.max(0, contentHeight - height), to);
        _glide.restart();
    }
    function reveal(item: Item): void {
        let place = item.mapToItem(contentItem, 0, 0);
        if (place.y < contentY)
            contentY = Math.max(0, place.y - Theme.space);
        else if (place.y + item.height > contentY + height)
            contentY = Math.min(contentHeight - height, place.y + item.height - height + Theme.space);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: scrolls
    contentHeight: _column.height + topPadding + bottomPadding
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    interactive: scrolls

    NumberAnimation {
        id: _glide

        duration: Theme.calm
        easing.type: Easing.OutCubic
        property: "contentY"
        target: root
    }
    Column {
        id: _column

        spacing: Theme.space
        width: root.width
        y: root.topPadding
    }
}
