pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Versions, guards and faults for IT: as codes that a phone photographs, and as a file on a stick.
StaffFrame {
    id: root

    readonly property DiagnosisModel diagnosis: staff.diagnosis as DiagnosisModel
    readonly property int side: diagnosis === null ? 8 : diagnosis.codeSize + 8 // squares, with a quiet zone of four
    readonly property int least: Math.ceil(3.6 * Theme.unit) // pixels of 0.8 mm
    readonly property int most: Math.floor(Math.min(inner, height * 0.6))
    readonly property bool beside: inner - _plate.width > 400 * Theme.unit * Theme.textScale

    title: qsTr("Diagnosis for IT")
    touched: true
    whole: _plate

    Grid {
        columnSpacing: 2 * Theme.space
        columns: root.beside ? 2 : 1
        horizontalItemAlignment: Grid.AlignLeft
        rowSpacing: Theme.space
        width: parent.width

        Column {
            spacing: Theme.space
            width: root.beside ? root.inner - _plate.width - 2 * Theme.space : root.inner

            Words {
                leading: 1.4
                text: qsTr("Scan or photograph every part with a phone, and send them to IT in any order. They hold versions, faults and what the self-test found, and nothing of any visitor.")
                width: parent.width
            }
            ActionButton {
                name: root.diagnosis === null ? "" : qsTr("Part %1 of %2: next").arg(root.diagnosis.code + 1).arg(root.diagnosis.codeCount)
                objectName: "diagnosis-next"
                anchors.left: parent.left
                primary: true
                symbol: "next"
                visible: root.diagnosis !== null && root.diagnosis.codeCount > 1
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.diagnosis.turn()
            }
            ActionButton {
                name: qsTr("Write to the USB stick")
                objectName: "diagnosis-write"
                anchors.left: parent.left
                symbol: "down"
                visible: root.diagnosis !== null && root.diagnosis.hasStick
                width: Math.min(implicitWidth, parent.width)

                onClicked: root.diagnosis.write()
            }
            Words {
                leading: 1.4
                objectName: "diagnosis-stickless"
                text: root.diagnosis !== null && root.diagnosis.opensSticks ? qsTr("To take it along as a file, put a USB stick in and open this page again.") : qsTr("The kiosk writes to no USB stick on this tablet. The codes are the way.")
                visible: root.diagnosis !== null && !root.diagnosis.hasStick
                width: parent.width
            }
            Words {
                leading: 1.4
                objectName: "diagnosis-outcome"
                text: root.diagnosis === null ? "" : root.diagnosis.outcome === "written" ? qsTr("The diagnosis is on the stick. You can take it out.") : root.diagnosis.outcome === "failed" ? qsTr("The stick takes nothing. Try another one, or photograph the codes.") : ""
                visible: text !== ""
                width: parent.width
            }
        }
        CodePlate {
            id: _plate

            objectName: "diagnosis-code"
            size: root.diagnosis === null ? 0 : root.diagnosis.codeSize
            square: Math.max(1, root.least, Math.floor(root.most / root.side))
            squares: root.diagnosis === null ? "" : root.diagnosis.codeSquares
            visible: size > 0
            Accessible.name: qsTr("A code for a phone camera. It holds a part of the diagnosis.")
        }
    }
}
