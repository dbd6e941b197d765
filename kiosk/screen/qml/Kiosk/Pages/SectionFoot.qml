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
        y: Theme.space

        onClicked: root.sourcesTouched()
    }
    Loader {
        id: _actions

        active: root.actions
        width: parent.width
        y: root.section.sourceCount > 0 ? _sources.height + 2 * Theme.space : Theme.space

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
