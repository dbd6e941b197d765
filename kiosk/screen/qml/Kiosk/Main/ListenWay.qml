import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// From sentence to sentence. The signs of a player stand the same way round in every language.
Item {
    id: root

    required property Reader reader
    property bool wordy: false
    readonly property real worded: 3 * (Theme.touch + Theme.gap) + _wordy
    readonly property real _wordy: Math.ceil(Math.max(_reading.advanceWidth, _pausing.advanceWidth)) + Theme.icon + 4.5 * Theme.space

    implicitHeight: _row.implicitHeight
    implicitWidth: wordy ? worded : 4 * Theme.touch + 3 * Theme.gap
    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    TextMetrics {
        id: _reading

        font.bold: true
        font.family: Theme.family
        font.letterSpacing: Theme.spaced ? Theme.body * Theme.betweenLetters(text) : 0
        font.pixelSize: Math.round(Theme.body)
        font.wordSpacing: Theme.body * Theme.betweenWords
        text: qsTr("Read aloud")
    }
    TextMetrics {
        id: _pausing

        font: _reading.font
        text: qsTr("Pause")
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
            width: Theme.touch

            onClicked: root.reader.previous()
        }
        ActionButton {
            id: _play

            name: root.reader.playing ? _pausing.text : _reading.text
            objectName: "listen-play"
            primary: true
            symbol: root.reader.playing ? "pause" : "play"
            text: root.wordy ? name : ""
            width: root.wordy ? root._wordy : Theme.touch
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
            width: Theme.touch

            onClicked: root.reader.next()
        }
        ActionButton {
            name: qsTr("Repeat the sentence")
            objectName: "listen-repeat"
            symbol: "repeat"
            text: ""
            width: Theme.touch

            onClicked: root.reader.repeat()
        }
    }
}
