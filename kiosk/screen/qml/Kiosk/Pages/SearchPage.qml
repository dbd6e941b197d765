import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Search without a keyboard: letters on one side, what they find on the other; on a tall screen one above the other.
// Where letters are low or large they take turns with what they find.
Page {
    id: root

    required property VisitModel visit
    readonly property SearchModel search: visit.search
    //: The letters of the alphabet in order, with a space between them.
    readonly property list<string> letters: qsTr("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z").split(" ")
    readonly property bool squeezed: Theme.textScale > 1.5 && width < 700 * Theme.unit && height < Math.min(width, 640 * Theme.unit) // neither has room beside the other
    readonly property bool byTurns: lowered || squeezed || height < (Theme.steady ? 760 : Theme.spaced ? 640 : 0) * Theme.unit
    readonly property bool beside: !byTurns && ((width >= 900 * Theme.unit && !tall) || (height < 640 * Theme.unit && width > height))
    readonly property bool shallow: !byTurns && height < 560 * Theme.unit
    readonly property bool titled: !byTurns && !shallow && (beside || Theme.textScale < 1.3)
    readonly property real edge: wide ? Math.max(Theme.wideMargin, sides) : margin
    readonly property real inner: Math.max(0, width - 2 * edge)
    readonly property real inset: narrowed ? Theme.space : shallow ? Theme.space * 1.2 : margin * 0.85
    readonly property real gridWidth: beside ? Math.min(600 * Theme.unit, inner * 0.54) : Math.min(inner, (byTurns ? 1100 : 760) * Theme.unit)
    readonly property real listWidth: beside ? inner - gridWidth - (wide ? 44 * Theme.unit : 24 * Theme.unit) : inner

    // Where what is typed stands when it is not above the letters; they ask for this, since it may ask for their place.
    readonly property real typedTop: titled ? _title.y + _title.height + Theme.space : inset

    readonly property bool narrowed: byTurns && lowered && height - Theme.reach < Theme.leastRoom + 1.5 * Theme.touch // its buttons stand beside what is found

    property bool _choosing: false // by turns: what is found shows, and the letters do not

    Title {
        id: _title

        text: qsTr("Search")
        visible: root.titled
        width: root.gridWidth
        x: root.mirrored ? root.width - width - root.edge : root.edge
        y: root.inset
    }
    TypedField {
        id: _typed

        height: implicitHeight
        typed: root.search.typed
        width: root.beside && !root.shallow ? root.gridWidth : root.listWidth
        x: !root.beside || root.shallow ? _list.x : root.mirrored ? root.width - width - root.edge : root.edge
        y: root.byTurns && !root._choosing ? _grid.y - height - Theme.space : root.typedTop
    }
    LetterGrid {
        id: _grid

        height: implicitHeight
        further: !root.byTurns ? "" : root.search.found ? qsTr("Results") : qsTr("Topics")
        letters: root.letters
        visible: !root.byTurns || !root._choosing
        room: root.byTurns ? root.height - Math.max(Theme.reach, root.inset + _typed.height + Theme.space) - root.inset : root.shallow ? root.height - 2 * root.inset : root.beside ? root.height - root.typedTop - _typed.height - Theme.space * 1.5 - root.margin : root.height * 0.42
        typed: root.search.typed !== ""
        width: root.gridWidth
        x: !root.beside ? (root.width - width) / 2 : root.mirrored ? root.width - width - root.edge : root.edge
        y: root.shallow ? root.inset : root.beside ? root.typedTop + _typed.height + Theme.space * 1.5 : root.height - height - (root.byTurns ? root.inset : root.margin)

        onFurtherTouched: {
            root._choosing = true;
            _list.showTop();
        }
        onAdded: letter => root.search.type(letter)
        onCleared: root.search.eraseAll()
        onErased: root.search.erase()
    }
    HitList {
        id: _list

        height: (root.beside || root.byTurns ? root.height - root.inset : _grid.y - Theme.space) - y
        aside: root.narrowed ? Theme.space + (root.cramped ? _letters.width + _letters._pushed : Math.max(_letters.width, 2 * Theme.touch + Theme.gap)) : stacked ? Theme.touch + Theme.space : 0
        visible: !root.byTurns || root._choosing
        search: root.search
        stacked: !root.beside && !root.byTurns && Theme.textScale >= 1.3
        width: root.listWidth
        x: !root.beside ? root.edge : root.mirrored ? root.edge : root.width - width - root.edge
        y: root.beside && !root.shallow ? root.inset : _typed.y + _typed.height + Theme.space

        onChosen: (kind, article, target) => root.visit.openLink(kind, article, target)
    }
    ActionButton {
        id: _letters

        readonly property real _pushed: root.narrowed && root.cramped ? 2 * (Theme.touch + Theme.gap) : 0

        name: qsTr("Letters")
        height: Theme.touch // beside the page buttons
        objectName: "search-letters"
        symbol: "text"
        text: root.narrowed && root.cramped ? "" : name
        visible: root.byTurns && root._choosing
        x: root.mirrored !== root.narrowed ? root.width - width - root.edge - _pushed : root.edge + _pushed
        y: root.height - root.inset - height - (root.narrowed && !root.cramped ? Theme.touch + Theme.gap : 0)

        onClicked: root._choosing = false
    }
}
