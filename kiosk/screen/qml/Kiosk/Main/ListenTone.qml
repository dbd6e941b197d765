pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// How fast and how loud, in steps, with what is set between their buttons.
Item {
    id: root

    required property Mouth mouth
    readonly property list<string> rates: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast")]

    implicitHeight: Theme.touch
    implicitWidth: _row.implicitWidth

    Row {
        id: _row

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap

        ActionButton {
            enabled: root.mouth.rate > 0
            name: qsTr("Slower")
            objectName: "listen-slower"
            symbol: "slower"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.slower()
        }
        Words {
            id: _rate

            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            leading: 1.3
            objectName: "listen-rate"
            size: Theme.small
            text: root.rates[root.mouth.rate]
            width: Math.ceil(Math.max(_slow.advanceWidth, _normal.advanceWidth, _fast.advanceWidth)) + 2
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Speed: %1").arg(text)
        }
        ActionButton {
            enabled: root.mouth.rate < 2
            name: qsTr("Faster")
            objectName: "listen-faster"
            symbol: "faster"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.faster()
        }
        ActionButton {
            enabled: root.mouth.volume > 1
            name: qsTr("Quieter")
            objectName: "listen-quieter"
            symbol: "quieter"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.quieter()
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            leading: 1.3
            objectName: "listen-volume"
            size: Theme.small
            text: qsTr("%1 of 5").arg(root.mouth.volume)
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Volume: %1").arg(text)
        }
        ActionButton {
            enabled: root.mouth.volume < 5
            name: qsTr("Louder")
            objectName: "listen-louder"
            symbol: "louder"
            text: ""
            width: Theme.touch

            onClicked: root.mouth.louder()
        }
    }
    TextMetrics {
        id: _slow

        font: _normal.font
        text: root.rates[0]
    }
    TextMetrics {
        id: _normal

        font: _rate.font
        text: root.rates[1]
    }
    TextMetrics {
        id: _fast

        font: _normal.font
        text: root.rates[2]
    }
}
