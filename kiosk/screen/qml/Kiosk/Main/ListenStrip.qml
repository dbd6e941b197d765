import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Steers the reading: from sentence to sentence, how fast and how loud. Where there is no room for all of it in one
// row, speed and loudness take the place of the rest while they are set.
Rectangle {
    id: root

    required property Reader reader
    property bool tuning: false
    readonly property string refusal: !reader.canSpeak ? qsTr("This tablet has no voice for %1. You can read everything here yourself.").arg(reader.language) : reader.lost ? qsTr("The tablet cannot read aloud just now. Touch “Read aloud” to try again. You can read on by yourself.") : ""
    readonly property real _inside: Math.max(0, width - 2 * Theme.space)
    readonly property real _ends: Theme.touch + Theme.gap
    readonly property bool _roomy: _way.worded + _tone.implicitWidth + _ends + 2 * Theme.gap <= _inside

    color: Theme.colours.surface
    implicitHeight: _controls.y + _controls.height + Theme.gap
    objectName: "listen-strip"

    Rectangle {
        color: Theme.colours.line
        height: Theme.hairline
        width: parent.width
    }
    Words {
        id: _refusal

        leading: 1.35
        objectName: "listen-refusal"
        size: Theme.small
        text: root.refusal
        visible: text !== ""
        width: root._inside
        x: Theme.space
        y: Theme.gap
    }
    Strip {
        id: _controls

        height: implicitHeight
        spacing: Theme.gap
        width: root._inside
        x: Theme.space
        y: Theme.gap + (_refusal.visible ? _refusal.height + Theme.gap : 0)

        ListenWay {
            id: _way

            reader: root.reader
            visible: root.reader.canSpeak && (root._roomy || !root.tuning)
            wordy: root._roomy
        }
        ListenTone {
            id: _tone

            mouth: root.reader.mouth
            visible: root.reader.canSpeak && (root._roomy || root.tuning)
        }
        ActionButton {
            name: root.tuning ? qsTr("Back to reading aloud") : qsTr("Speed and volume")
            objectName: "listen-tune"
            symbol: root.tuning ? "back" : "louder"
            text: ""
            implicitWidth: Theme.touch
            visible: root.reader.canSpeak && !root._roomy

            onClicked: root.tuning = !root.tuning
        }
        ActionButton {
            id: _close

            name: qsTr("Stop reading aloud")
            objectName: "listen-close"
            symbol: "cross"
            text: ""
            implicitWidth: Theme.touch

            onClicked: root.reader.close()
        }
    }
}
