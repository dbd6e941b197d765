import QtQuick

import Kiosk.Backend
import Kiosk.Theme

// The one window: a page, the bar below it, and what lies over both.
Window {
    id: root

    required property VisitModel visit
    required property real pixelsPerInch
    property bool frameless: false
    property bool stillHint: Application.styleHints.accessibility.motionPreference === Qt.MotionPreference.ReducedMotion
    readonly property bool attracting: visit.screen === "attract" // told apart: a page may change the visit as it is sized
    readonly property bool barless: attracting || visit.screen.startsWith("staff-")
    readonly property bool _roomy: root.visit.sheet !== "" && Theme.textScale > 1.25 // the sheet needs all room, and has the mark in it
    readonly property bool _covered: root.visit.shaded || (_roomy && !root.visit.presence.warned)
    readonly property alias noticed: _notice.active // a finger is down that no control has taken
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    color: Theme.colours.background

    Component.onCompleted: visit.display.begin(stillHint)
    onStillHintChanged: visit.display.begin(stillHint)

    flags: frameless ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    title: visit.clinic

    Binding {
        property: "unit"
        target: Theme
        value: root.pixelsPerInch / 113
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.visit.display.textSize / 100
    }
    Binding {
        property: "scheme"
        target: Theme
        value: root.visit.display.scheme
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.visit.display.still
    }
    Binding {
        property: "spaced"
        target: Theme
        value: root.visit.display.spaced
    }
    Binding {
        property: "joined"
        target: Theme
        value: root.mirrored
    }
    Binding {
        property: "steady"
        target: Theme
        value: root.visit.display.steady
    }
    Binding {
        property: "reach"
        target: Theme
        value: root.visit.display.lowered ? Math.ceil(root.height * 0.4) - _over.y : 0
    }
    Item {
        anchors.fill: parent
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.mirrored

        // Takes notice of any touch that nothing else takes: one that meets nothing at all tells of a dead screen.
        PointHandler {
            id: _notice
        }
        PageHost {
            id: _page

            enabled: !_over.modal && !root.visit.shaded
            height: (root.barless ? parent.height : _bar.y) - y
            visible: !root.visit.shaded
            visit: root.visit
            width: parent.width
            y: _review.height
        }
        SheetHost {
            id: _over

            barHeight: root.barless ? 0 : _bar.height
            review: root._roomy ? root.visit.review : ""
            height: parent.height - y
            visit: root.visit
            width: parent.width
            y: root._covered ? 0 : _review.height
            z: 1 // over the bar, yet read before it
        }
        ReviewStrip {
            id: _review

            review: _page.resting ? "" : root.visit.review
            visible: height > 0 && !root.visit.shaded && !root._covered
            width: parent.width

            onTapped: root.visit.begin()
        }
        Loader {
            id: _bar

            active: root.visit.screen !== "attract" || _readying.begun
            visible: !root.barless && !root.visit.shaded
            width: parent.width
            y: parent.height - height

            Component.onCompleted: setSource("BarHost.qml", {
                visit: root.visit
            })
        }
        // Whoever touches the page wants to do something else than listen. It sees touches and leaves them alone.
        Item {
            id: _reach

            height: _bar.visible ? _bar.y : parent.height
            width: parent.width

            PointHandler {
                onActiveChanged: {
                    if (active)
                        root.visit.reader.interrupt();
                }
            }
        }
        SpokenMarker {
            home: _reach
            mark: root.visit.reader.mark
        }
    }
    Binding {
        property: "subject"
        target: root.visit.reader
        value: root.visit.sheet !== "" ? _over : _page
    }
    Readying {
        id: _readying
    }
}
