import QtQuick

// Where something that scrolls stands. Of a list, the row at its top and the share of that row that has gone by, which
// hold in another language too; the header counts as row -1, the very end as -2. Of anything else, the share of it all.
QtObject {
    id: root

    required property Flickable view
    readonly property ListView list: view as ListView
    readonly property real _room: view === null ? 0 : Math.max(0, view.contentHeight - view.height)

    function find(): point {
        if (list === null)
            return Qt.point(-1, _room > 0 ? view.contentY / _room : 0);
        if (list.atYEnd && !list.atYBeginning)
            return Qt.point(-2, 0);
        const row = list.indexAt(list.width / 2, list.contentY + 1);
        const item = row < 0 ? list.headerItem : list.itemAtIndex(row);
        return item === null || item.height === 0 ? Qt.point(-1, 0) : Qt.point(row, (list.contentY - item.y) / item.height);
    }

    function show(spot: point): void {
        if (list === null)
            view.contentY = spot.y * _room;
        else if (spot.x === -2)
            list.positionViewAtEnd();
        else
            _showRow(spot);
    }

    function _showRow(spot: point): void {
        list.forceLayout();
        if (spot.x >= 0)
            list.positionViewAtIndex(spot.x, ListView.Beginning);
        const item = spot.x < 0 ? list.headerItem : list.itemAtIndex(spot.x);
        if (item === null)
            return;
        list.contentY = item.y + spot.y * item.height;
        list.returnToBounds();
    }
}
