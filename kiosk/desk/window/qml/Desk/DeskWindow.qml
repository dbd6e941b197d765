pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme

// The window of the desk.
Window {
    id: root

    required property DeskModel desk
    readonly property alias place: _place
    readonly property bool _open: desk.folder.name !== ""

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    color: Theme.colours.background
    minimumHeight: 420
    minimumWidth: 760
    title: desk.folder.name === "" ? "Kiosk desk" : (desk.article.name === "" ? "" : desk.article.name + " – ") + desk.folder.name

    Component.onCompleted: desk.attach(_place.area.textDocument, _place.glass)

    Binding {
        property: "unit"
        target: Theme
        value: 0.72
    }
    Workplace {
        id: _place

        anchors.fill: parent
        desk: root.desk
        enabled: root._open
        visible: root._open
    }
    Loader {
        active: !root._open
        anchors.fill: parent
        focus: active

        sourceComponent: StartPage {
            desk: root.desk
        }
    }
    Shortcut {
        enabled: root._open
        sequences: [StandardKey.Save]

        onActivated: root.desk.article.save()
    }
    Shortcut {
        enabled: root._open
        sequences: [StandardKey.New]

        onActivated: _place.askName()
    }
    Shortcut {
        enabled: root._open
        sequence: "Ctrl+Return"

        onActivated: _place.openInserts()
    }
    Shortcut {
        sequence: "F6"

        onActivated: _place.nextPane(1)
    }
    Shortcut {
        sequence: "Shift+F6"

        onActivated: _place.nextPane(-1)
    }
    Shortcut {
        sequence: "F8"

        onActivated: root.desk.problems.next(_place.area.cursorPosition, 1)
    }
    Shortcut {
        sequence: "Shift+F8"

        onActivated: root.desk.problems.next(_place.area.cursorPosition, -1)
    }
}
