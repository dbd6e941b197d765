pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Measure this bar: whoever holds a ruler against it tells how large the screen is.
StaffFrame {
    id: root

    readonly property BarModel bar: staff.bar as BarModel
    readonly property ChoiceKeeper keeper: staff.keeper as ChoiceKeeper
    readonly property real millimetre: 113 / 25.4 * Theme.unit
    readonly property int claimed: inner >= 101 * millimetre ? 100 : 50

    function begin(): void {
        if (bar !== null && width > 0)
            bar.begin(width, height, 113 * Theme.unit, claimed);
    }

    title: qsTr("Measure this bar")
    touched: true

    Component.onCompleted: begin()
    onClaimedChanged: begin()

    Words {
        leading: 1.4
        text: qsTr("Hold a ruler against the bar. If it is not %1 mm long, say how long it is.").arg(root.claimed)
        width: parent.width
    }
    Rectangle {
        color: Theme.colours.ink
        height: 24 * Theme.unit
        objectName: "bar"
        anchors.left: parent.left
        width: Math.round(root.claimed * root.millimetre)
        Accessible.name: qsTr("The bar to measure")
        Accessible.role: Accessible.Graphic
    }
    Words {
        leading: 1.3
        objectName: "bar-measured"
        size: Theme.answer
        strong: true
        text: root.bar === null ? "" : qsTr("%1 mm").arg(root.bar.measured)
        width: parent.width
    }
    Grid {
        anchors.left: parent.left
        columnSpacing: Theme.space
        columns: root.inner > 4 * 110 * Theme.unit * Theme.textScale ? 4 : 2
        rowSpacing: Theme.space

        Repeater {
            model: [-10, -1, 1, 10]

            ActionButton {
                required property int modelData

                name: modelData < 0 ? qsTr("%1 mm shorter").arg(-modelData) : qsTr("%1 mm longer").arg(modelData)
                objectName: "bar-" + (modelData < 0 ? "shorter-" : "longer-") + Math.abs(modelData)
                text: (modelData < 0 ? "−" : "+") + Math.abs(modelData)
                width: Math.max(Theme.touch, 100 * Theme.unit * Theme.textScale)

                onClicked: root.bar.lengthen(modelData)
            }
        }
    }
    Words {
        leading: 1.4
        objectName: "bar-diagonal"
        text: root.bar === null ? "" : root.bar.right ? qsTr("The size is right.") : qsTr("Then the screen measures %1 inches from corner to corner.").arg(root.bar.diagonal.toLocaleString(Qt.locale(), "f", 1))
        width: parent.width
    }
    ActionButton {
        enabled: root.bar !== null && !root.bar.right && root.bar.possible
        name: qsTr("Keep this size")
        objectName: "bar-keep"
        anchors.left: parent.left
        primary: true
        symbol: "check"
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.bar.keep()
    }
    ChoiceFoot {
        keeper: root.keeper
        width: parent.width
    }
}
