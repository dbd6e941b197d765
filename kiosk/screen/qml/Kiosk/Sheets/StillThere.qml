import QtQuick
import QtQuick.Templates as T

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// "Are you still there?" over everything. A touch anywhere says yes; it does nothing to the page below.
T.AbstractButton {
    id: root

    required property VisitModel visit
    readonly property Presence presence: visit.presence

    readonly property bool low: height - _strip.implicitHeight < 410 * Theme.unit * Theme.textScale * (Theme.spaced ? 1.4 : Theme.joined ? 1.1 : 1) || width < 340 * Theme.unit * Theme.textScale

    activeFocusOnTab: false
    focus: true
    objectName: "still-there"
    visible: presence.warned
    Accessible.ignored: true
    Keys.onEscapePressed: presence.stay()

    onCanceled: presence.stay()
    onClicked: presence.stay()

    background: Rectangle {
        color: Theme.colours.background
    }
    contentItem: Item {
        Scroller {
            id: _scroller

            readonly property real air: root.low ? Theme.space : Theme.margin

            bottomPadding: 0
            height: Math.min(parent.height - (root.low ? 1 : 2) * air, contentHeight)
            spacing: Theme.space * (root.low ? 1 : 2)
            width: Math.min(parent.width - 2 * Theme.margin, 720 * Theme.unit * Math.min(1.5, Theme.textScale))
            x: (parent.width - width) / 2
            y: Theme.reach > 0 ? parent.height - height - air : (parent.height - height) / 2

            Title {
                horizontalAlignment: Text.AlignHCenter
                size: root.low ? Theme.key : Theme.title * 1.1
                text: qsTr("Are you still there?")
                width: parent.width
            }
            Words {
                color: Theme.colours.action
                horizontalAlignment: Text.AlignHCenter
                leading: 1.1
                objectName: "seconds-left"
                size: root.low ? Theme.answer : Theme.display * 1.4
                strong: true
                text: root.presence.secondsLeft
                width: parent.width
                Accessible.name: qsTr("Seconds left: %1").arg(root.presence.secondsLeft)
            }
            Words {
                horizontalAlignment: Text.AlignHCenter
                leading: 1.4
                size: root.low ? Theme.small * 1.1 : Theme.key
                text: qsTr("Then the tablet forgets what you did here, to keep it private. Touch anywhere to stay.")
                width: parent.width
            }
            Strip {
                id: _strip

                height: implicitHeight
                width: parent.width

                ActionButton {
                    symbol: "cross"
                    name: qsTr("I am finished: wipe it all")
                    objectName: "still-wipe"

                    onClicked: root.visit.finish()
                }
                // Somebody may look over the shoulder of a visitor who is asked.
                ActionButton {
                    symbol: "hide"
                    name: qsTr("Hide")
                    objectName: "still-hide"
                    text: _scroller.width < 700 * Theme.unit * Theme.textScale ? "" : name

                    onClicked: {
                        root.presence.stay();
                        root.visit.shade();
                    }
                }
                ActionButton {
                    focus: true
                    symbol: "check"
                    name: qsTr("I am still here")
                    objectName: "still-here"
                    primary: true

                    onClicked: root.presence.stay()
                }
            }
        }
    }
}
