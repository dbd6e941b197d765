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
    readonly property real edge: wide ? Theme.wideMargin : margin
    readonly property real side: Math.round(wide ? 400 * Theme.unit : Math.max(330 * Theme.unit, width * 0.36))
    readonly property bool roomy: !empty && !compact
    readonly property bool beside: roomy && _side.item !== null && (_side.item as QrCard).leastHeight <= height - 2 * inset
    readonly property real inset: wide ? margin * 0.9 : Theme.space * 1.2
    readonly property real column: Math.max(0, width - 2 * edge - (beside ? side + (wide ? 62 : 32) * Theme.unit : 0))

    Scroller {
        id: _scroller

        height: Math.max(0, _foot.y - Theme.space)
        spacing: Theme.space * 1.2
        topPadding: root.margin
        width: root.column
        x: root.mirrored ? root.width - width - root.edge : root.edge

        Title {
            text: qsTr("Questions for my visit")
            width: parent.width
        }
        Words {
            bottomPadding: Theme.space * 0.6
            color: Theme.colours.mutedInk
            text: qsTr("Take these to your care team. The list is wiped when you finish.")
            visible: !root.empty
            width: parent.width
        }
        ListEmpty {
            visible: root.empty
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
            visible: root.list.canUndo
            width: parent.width

            onUndone: root.list.undo()
        }
        AddRow {
            name: root.empty ? qsTr("Choose from ready questions") : qsTr("Add another question")
            width: parent.width

            onClicked: root.visit.openAdd()
        }
        ActionButton {
            symbol: "people"
            name: qsTr("Show to staff")
            objectName: "show-staff"
            visible: root.low && !root.empty
            width: Math.min(implicitWidth, parent.width)

            onClicked: root.visit.showStaff()
        }
        Loader {
            active: !root.empty && !root.beside
            visible: active
            width: parent.width

            sourceComponent: QrCard {
                brief: false
                crisisLine: root.visit.crisisLine
                list: root.list
            }
        }
    }
    ListFoot {
        id: _foot

        brief: root.low
        empty: root.empty
        scroller: _scroller
        width: root.column
        x: _scroller.x
        y: root.height - height - (root.low ? Theme.space : root.margin * 0.7)

        onAskTouched: root.visit.openAsk()
        onStaffTouched: root.visit.showStaff()
        onWiped: root.visit.finish()
    }
    Loader {
        id: _side

        active: root.roomy
        visible: root.beside
        width: root.side
        x: Math.round(root.mirrored ? root.edge : root.width - width - root.edge)
        y: Math.round(root.inset)

        sourceComponent: QrCard {
            brief: root.height < 600 * Theme.unit
            crisisLine: root.visit.crisisLine
            height: root.height - 2 * root.inset
            list: root.list
        }
    }
}
