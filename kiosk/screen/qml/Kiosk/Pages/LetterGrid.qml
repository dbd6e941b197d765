pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Letters to touch, in the order of the alphabet, and below them space, erase and clear. Where there is no room for all
// letters they show by parts, and where none is left for what is found, a button leads to it.
Item {
    id: root

    required property list<string> letters
    required property bool typed
    property real room: 0 // how high the grid may become
    property bool latin: false
    readonly property bool _lined: Theme.reach > 0 && room < Theme.touchSmall + Theme.gap + Theme.touch // one row is all there is
    readonly property real _across: width - (_lined ? _words.wanted + Theme.gap : 0)
    readonly property list<string> latinLetters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")
    property string further: "" // the words of a button that leads on to what is found
    readonly property list<string> all: latin ? latinLetters : letters
    readonly property list<string> shown: _parted ? all.slice(_part * _partly, (_part + 1) * _partly) : all
    readonly property real _lettersRoom: _lined ? room : room - _words.implicitHeight - Theme.gap
    readonly property bool _tight: _share(_lettersRoom, Math.ceil(all.length / _fit(_across))) < Theme.touchSmall - 0.5
    readonly property int _partly: _fit(_across) * _fit(_lettersRoom)
    readonly property int columns: _parted ? _fit(_across) : _columns(_across, _lettersRoom)
    readonly property int rows: Math.ceil(shown.length / columns)
    readonly property real keyWidth: Math.floor(_share(_across, columns))
    readonly property real keyHeight: Math.floor(Math.max(Theme.touchSmall, Math.min(Theme.touch, _share(_lettersRoom, rows))))

    signal added(letter: string)
    signal erased
    signal cleared
    signal furtherTouched

    property bool _parted: false
    property int _part: 0

    on_TightChanged: _soon.start()
    onAllChanged: _part = 0
    Component.onCompleted: _parted = _tight

    // Later, since one button more can make the row of buttons higher.
    Timer {
        id: _soon

        interval: 0

        onTriggered: root._parted = root._tight
    }

    // How many of the smallest keys there is room for.
    function _fit(length: real): int {
        return Math.max(1, Math.floor((length + Theme.gap) / (Theme.touchSmall + Theme.gap)));
    }

    // The fewest rows of keys that a finger hits well; if there are none, the largest keys.
    function _columns(wide: real, high: real): int {
        let best = 1;
        let most = 0;
        let fewest = Infinity;
        for (let count = 1; count <= all.length; ++count) {
            if (count > 1 && _share(wide, count) < Theme.touchSmall)
                break;
            let rows = Math.ceil(all.length / count);
            let side = Math.min(_share(wide, count), _share(high, rows), Math.max(60 * Theme.unit, Theme.touchSmall));
            if (side > most + 0.5 || (side > most - 0.5 && rows < fewest)) {
                best = count;
                most = side;
                fewest = rows;
            }
        }
        return best;
    }
    function _share(length: real, count: int): real {
        return (length - (count - 1) * Theme.gap) / count;
    }

    implicitHeight: _lined ? Math.max(_grid.height, _words.height) : _grid.height + Theme.gap + _words.height

    Item {
        id: _grid

        height: root.rows * (root.keyHeight + Theme.gap) - Theme.gap
        width: root._across
        x: root.LayoutMirroring.enabled ? root.width - width : 0

        Repeater {
            model: root.shown

            Touchable {
                id: _key

                required property string modelData
                required property int index
                readonly property int column: index % root.columns
                readonly property real along: Math.round(column * (root._across - root.keyWidth) / Math.max(1, root.columns - 1))

                edge: Theme.colours.line
                ground: Theme.colours.surface
                height: root.keyHeight
                name: modelData
                objectName: "key-" + modelData.toLowerCase()
                radius: Theme.radiusSmall
                width: root.keyWidth
                x: mirrored ? root._across - root.keyWidth - along : along
                y: Math.floor(index / root.columns) * (root.keyHeight + Theme.gap)

                onClicked: root.added(modelData.toLowerCase())

                contentItem: Words {
                    horizontalAlignment: Text.AlignHCenter
                    leading: 1
                    size: Math.min(Theme.key, Math.min(root.keyHeight, root.keyWidth) * Math.min(0.8, 0.9 / Theme.leastLeading))
                    strong: true
                    text: _key.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
    LetterWords {
        id: _words

        further: root.further
        height: implicitHeight
        latin: root.latin
        other: root.letters[0] === root.latinLetters[0] ? "" : root.latin ? root.letters.slice(0, 3).join(" ") : root.latinLetters.slice(0, 3).join("")
        lined: root._lined
        parted: root._parted
        typed: root.typed
        width: root._lined ? wanted : parent.width
        x: root._lined && !root.LayoutMirroring.enabled ? root.width - width : 0
        y: root._lined ? 0 : _grid.height + Theme.gap

        onAdded: letter => root.added(letter)
        onCleared: root.cleared()
        onErased: root.erased()
        onFurtherTouched: root.furtherTouched()
        onMoreTouched: root._part = (root._part + 1) % Math.ceil(root.all.length / root._partly)
        onOtherTouched: root.latin = !root.latin
    }
}
