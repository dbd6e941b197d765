pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The one window: a page, the bar below it, and what lies over both.
Window {
    id: root

    required property VisitModel visit
    required property real pixelsPerInch
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    color: Theme.colours.background
    title: visit.clinic

    Binding {
        property: "unit"
        target: Theme
        value: root.pixelsPerInch / 113
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.visit.textSize / 100
    }
    Binding {
        property: "scheme"
        target: Theme
        value: root.visit.scheme
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.visit.reducedMotion
    }
    Item {
        anchors.fill: parent
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.mirrored

        PageHost {
            enabled: !_over.modal && !root.visit.shaded
            height: _bar.visible ? _bar.y : parent.height
            visible: !root.visit.shaded
            visit: root.visit
            width: parent.width
        }
        Bar {
            id: _bar

            enabled: !root.visit.shaded && !root.visit.presence.warned
            listCount: root.visit.listCount
            screen: root.visit.screen
            visible: root.visit.screen !== "attract" && !root.visit.shaded
            width: parent.width
            y: parent.height - height

            onAskTouched: root.visit.openAsk()
            onHelpTouched: root.visit.openHelp()
            onHideTouched: root.visit.shade()
            onHomeTouched: root.visit.goHome()
            onListTouched: root.visit.openMyList()
            onSearchTouched: root.visit.openSearch()
            onTextTouched: root.visit.openText()
        }
        SheetHost {
            id: _over

            barHeight: _bar.height
            height: parent.height
            visit: root.visit
            width: parent.width
        }
    }
}
