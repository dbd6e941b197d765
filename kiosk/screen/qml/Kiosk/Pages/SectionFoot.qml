pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// What stands at the end of a section: its sources and, where there is no room for them below it, the ways on.
Item {
    id: root

    required property SectionModel section
    required property BlockList list
    required property bool actions
    readonly property real _lead: Theme.space / 2 + Theme.gap // a word in the last point may be touched that far below it

    signal addTouched
    signal allTouched
    signal backTouched
    signal sourcesTouched

    // Never nothing: a word at the very end is touched here.
    implicitHeight: _actions.y + (actions ? _actions.height + Theme.space : 0)

    ActionButton {
        id: _sources

        anchors.left: parent.left
        name: qsTr("How sure is this? Sources: %1").arg(root.section.sourceCount)
        objectName: "open-sources"
        quiet: true
        symbol: "info"
        visible: root.section.sourceCount > 0
        width: Math.min(implicitWidth, parent.width)
        y: root._lead

        onClicked: root.sourcesTouched()
    }
    Loader {
        id: _actions

        active: root.actions
        width: parent.width
        y: root._lead + (root.section.sourceCount > 0 ? _sources.height + Theme.space : 0)

        sourceComponent: SectionActions {
            list: root.list
            lowered: true
            roomy: false
            section: root.section
            tight: true
            turns: false

            onAddTouched: root.addTouched()
            onAllTouched: root.allTouched()
            onBackTouched: root.backTouched()
        }
    }
}
