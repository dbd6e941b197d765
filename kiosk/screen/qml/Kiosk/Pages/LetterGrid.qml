pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Letters to touch, in the order of the alphabet, and below them space, erase and clear.
Item {
    id: root

    required property list<string> letters
    required property bool typed
    property real room: 0 // how high the grid may become
    property bool latin: false
    readonly property list<string> latinLetters: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("")
    readonly property list<string> shown: latin ? latinLetters : letters
    readonly property real _lettersRoom: room - _words.implicitHeight - Theme.gap
    readonly property int columns: _columns(width, _lettersRoom)
    readonly property int rows: Math.ceil(shown.length / columns)
    readonly property real keyWidth: Math.floor(_share(width, columns))
    readonly property real keyHeight: Math.floor(Math.max(Theme.touchSmall, Math.min(Theme.touch, _share(_lettersRoom, rows))))

    signal added(letter: string)
    signal erased
    signal cleared

    // The fewest rows of keys that a finger hits well; if there are none, the largest keys.
    function _columns(wide: real, high: real): int {
        let best = 1;
        let most = 0;
        let fewest = Infinity;
        for (let count = 1; count <= shown.length; ++count) {
            if (count > 1 && _share(wide, count) < Theme.touchSmall)
                break;
            let rows = Math.ceil(shown.length / count);
            let side = Math.min(_share(wide, count), _share(high, rows), 60 * Theme.unit);
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

    implicitHeight: _grid.height + Theme.gap + _words.height

    Item {
        id: _grid

        height: root.rows * (root.keyHeight + Theme.gap) - Theme.gap
        width: parent.width

        Repeater {
            model: root.shown

            Touchable {
                id: _key

                required property string modelData
                required property int index
                readonly property int column: index % root.columns
                readonly property real along: Math.round(column * (root.width - root.keyWidth) / Math.max(1, root.columns - 1))

                edge: Theme.colours.line
                ground: Theme.colours.surface
                height: root.keyHeight
                name: modelData
                objectName: "key-" + modelData.toLowerCase()
                radius: Theme.radiusSmall
                width: root.keyWidth
                x: mirrored ? root.width - root.keyWidth - along : along
                y: Math.floor(index / root.columns) * (root.keyHeight + Theme.gap)

                onClicked: root.added(modelData.toLowerCase())

                contentItem: Words {
                    horizontalAlignment: Text.AlignHCenter
                    leading: 1
                    size: Math.min(Theme.key, root.keyHeight * 0.8, root.keyWidth * 0.8)
                    strong: true
                    text: _key.modelData
                    Accessible.ignored: true
                }
            }
        }
    }
    Strip {
        id: _words

        height: implicitHeight
        spacing: Theme.gap
        width: parent.width
        y: _grid.height + Theme.gap

        ActionButton {
            leftPadding: Theme.space
            name: qsTr("Space")
            objectName: "key-space"
            rightPadding: Theme.space
            textSize: Theme.small * 1.1

            onClicked: root.added(" ")
        }
        ActionButton {
            enabled: root.typed
            leftPadding: Theme.space
            name: qsTr("Erase")
            objectName: "key-erase"
            rightPadding: Theme.space
            textSize: Theme.small * 1.1

            onClicked: root.erased()
        }
        ActionButton {
            enabled: root.typed
            leftPadding: Theme.space
            name: qsTr("Clear")
            objectName: "key-clear"
            rightPadding: Theme.space
            textSize: Theme.small * 1.1

            onClicked: root.cleared()
        }
        ActionButton {
            leftPadding: Theme.space
            name: root.latin ? qsTr("Letters of this language") : qsTr("Latin letters")
            objectName: "key-other-letters"
            rightPadding: Theme.space
            text: root.latin ? root.letters.slice(0, 3).join(" ") : root.latinLetters.slice(0, 3).join("")
            textSize: Theme.small * 1.1
            visible: root.letters[0] !== root.latinLetters[0]

            onClicked: root.latin = !root.latin
        }
    }
}
