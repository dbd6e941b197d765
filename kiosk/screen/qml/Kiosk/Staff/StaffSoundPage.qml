pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The sound test: a sentence by the voice that visitors hear, as loud as is chosen here.
StaffFrame {
    id: root

    readonly property Mouth mouth: visit.reader.mouth
    property bool asked: false

    title: qsTr("Sound test")
    touched: true

    Words {
        leading: 1.4
        objectName: "sound-words"
        text: !root.visit.reader.canSpeak ? qsTr("This tablet has no voice for %1.").arg(root.visit.reader.language) : root.asked ? qsTr("If you hear nothing, look at the loudspeaker, its cable and the volume of the tablet itself.") : qsTr("Each visit begins in the middle, at 3 of 5. What you choose here is for this test alone.")
        width: parent.width
    }
    ActionButton {
        name: qsTr("Say a sentence")
        objectName: "sound-say"
        anchors.left: parent.left
        primary: true
        symbol: "speaker"
        width: Math.min(implicitWidth, parent.width)

        onClicked: {
            root.asked = true;
            root.visit.reader.say(qsTr("This is how loud the tablet reads aloud."));
        }
    }
    Words {
        leading: 1.4
        objectName: "sound-volume"
        text: qsTr("Volume: %1 of 5").arg(root.mouth.volume)
        width: parent.width
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.space

        ActionButton {
            enabled: root.mouth.volume > 1
            name: qsTr("Quieter")
            objectName: "sound-quieter"
            symbol: "quieter"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.quieter()
        }
        ActionButton {
            enabled: root.mouth.volume < 5
            name: qsTr("Louder")
            objectName: "sound-louder"
            symbol: "louder"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.louder()
        }
    }
}
