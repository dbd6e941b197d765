import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// From sentence to sentence. The signs of a player stand the same way round in every language.
Item {
    id: root

    required property Reader reader
    property bool wordy: false
    readonly property real worded: 4 * Theme.touch + 3 * Theme.gap + _word.width + Theme.space * 2.2 + Theme.icon

    implicitHeight: _row.implicitHeight
    implicitWidth: wordy ? worded : 4 * Theme.touch + 3 * Theme.gap
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    TextMetrics {
        id: _word

        font.bold: true
        font.family: Theme.family
        font.pixelSize: Math.round(Theme.body)
        text: _play.name
    }
    Row {
        id: _row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        ActionButton {
            name: qsTr("Previous sentence")
            objectName: "listen-previous"
            symbol: "skip-back"
            text: ""

            onClicked: root.reader.previous()
        }
        ActionButton {
            id: _play

            name: root.reader.playing ? qsTr("Pause") : qsTr("Read aloud")
            objectName: "listen-play"
            primary: true
            symbol: root.reader.playing ? "pause" : "play"
            text: root.wordy ? name : ""
            Accessible.description: qsTr("Reads this screen aloud")

            onClicked: {
                if (root.reader.playing)
                    root.reader.pause();
                else
                    root.reader.play();
            }
        }
        ActionButton {
            name: qsTr("Next sentence")
            objectName: "listen-next"
            symbol: "skip-on"
            text: ""

            onClicked: root.reader.next()
        }
        ActionButton {
            name: qsTr("Repeat the sentence")
            objectName: "listen-repeat"
            symbol: "repeat"
            text: ""

            onClicked: root.reader.repeat()
        }
    }
}
