pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// My list: the questions a visitor takes along, and the code that carries them to a phone.
Page {
    id: root

    required property VisitModel visit
    readonly property MyListModel list: visit.myList
    readonly property bool empty: list.count === 0
    readonly property real edge: wide ? Math.max(Theme.wideMargin, sides) : margin
    readonly property real inset: wide ? margin * 0.9 : Theme.space * 1.2
    readonly property real side: Math.round(wide ? 400 * Theme.unit : Math.max(330 * Theme.unit, width * 0.36))
    readonly property bool roomy: !empty && !compact && !lowered
    readonly property bool beside: roomy && _side.item !== null && (_side.item as QrCard).fits
    readonly property bool undoes: lowered && height - Theme.reach < _undo.implicitHeight + Theme.touch + 2 * Theme.gap // in the list, not below it
    readonly property bool shallow: !low && height < 560 * Theme.unit * Theme.textScale
    readonly property real gutter: low ? _turns.implicitWidth + Theme.space : 0
    readonly property real column: Math.max(0, width - 2 * edge - gutter - (beside ? side + (wide ? 62 : 32) * Theme.unit : 0))

    // Not by whether the page scrolls: shorter buttons could make it stop, and longer ones start it again.
    readonly property bool brief: column < (list.count > 3 || list.canUndo ? 830 : 660) * Theme.unit * Theme.textScale

    reading: _scroller

    Scroller {
        id: _scroller

        head: _head.height
        height: Math.max(0, (_undo.visible ? _undo.y - (root.lowered ? Theme.gap : Theme.space) : root.low ? root.height : _foot.y - Theme.space))
        objectName: "my-list"
        spacing: Theme.space * 1.2
        topPadding: root.margin * 0.85
        whole: _below.item ? (_below.item as QrCard).plate : null
        width: root.column
        x: root.mirrored ? root.width - width - root.edge : root.edge

        ListHead {
            id: _head

            empty: root.empty
            width: parent.width
        }
        Repeater {
            model: root.list.entries

            EntryCard {
                height: implicitHeight
                width: _scroller.width

                onRaised: root.list.raiseEntry(number - 1)
                onRemoved: root.list.drop(number - 1)
            }
        }
        UndoRow {
            height: implicitHeight
            visible: root.list.canUndo && root.undoes
            width: parent.width

            onUndone: root.list.undo()
        }
        AddRow {
            name: root.empty ? qsTr("Choose from ready questions") : qsTr("Add another question")
            width: parent.width

            onClicked: root.visit.openAdd()
        }
        Loader {
            active: root.visit.printing.offered && !root.empty
            visible: active
            width: parent.width

            sourceComponent: PrintRow {
                printing: root.visit.printing
            }
        }
        ActionButton {
            name: qsTr("Show to staff")
            objectName: "show-staff"
            symbol: "people"
            visible: root.shallow && !root.empty
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.visit.showStaff()
        }
        Loader {
            id: _below

            active: !root.empty && !root.beside
            visible: active
            width: parent.width

            sourceComponent: QrCard {
                crisisLine: root.visit.crisisLine
                crisisTexts: root.visit.crisisLineTakesTexts
                list: root.list
                most: Math.min(400 * Theme.unit, _scroller.height - 2.5 * Theme.space)
            }
        }
        Loader {
            active: root.low
            visible: active
            width: parent.width

            sourceComponent: ListFoot {
                brief: root.brief
                empty: root.empty
                scroller: _scroller

                onAskTouched: root.visit.openAsk()
                onStaffTouched: root.visit.showStaff()
                onWiped: root.visit.finish()
            }
        }
    }
    Loader {
        id: _foot

        active: !root.low
        visible: active
        width: root.column
        x: _scroller.x
        y: root.height - height - root.margin * 0.7

        sourceComponent: ListFoot {
            brief: root.brief
            empty: root.empty
            scroller: _scroller
            showsStaff: !root.shallow
            turns: true

            onAskTouched: root.visit.openAsk()
            onStaffTouched: root.visit.showStaff()
            onWiped: root.visit.finish()
        }
    }
    UndoRow {
        id: _undo

        height: implicitHeight
        slim: root.lowered
        visible: root.list.canUndo && !root.undoes
        width: root.column
        x: _scroller.x
        y: (root.low ? root.height : _foot.y) - height - Theme.space * (root.lowered ? 0.5 : 1)

        onUndone: root.list.undo()
    }
    PageButtons {
        id: _turns

        canDown: _scroller.canPageDown
        canUp: _scroller.canPageUp
        prefix: "list"
        stacked: !root.cramped
        visible: root.low && _scroller.scrolls
        x: root.mirrored ? _scroller.x - width - Theme.space : _scroller.x + _scroller.width + Theme.space
        y: root.height - height - Theme.space

        onDown: _scroller.pageDown()
        onUp: _scroller.pageUp()
    }
    Loader {
        id: _side

        active: root.roomy
        visible: root.beside
        width: root.side
        x: Math.round(root.mirrored ? root.edge : root.width - width - root.edge)
        y: Math.round(root.inset)

        sourceComponent: QrCard {
            crisisLine: root.visit.crisisLine
            crisisTexts: root.visit.crisisLineTakesTexts
            height: Math.min(room, Math.max(implicitHeight, 632 * Theme.unit))
            list: root.list
            room: Math.round(root.height - 2 * root.inset)
        }
    }
}
