pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Where there is no room for a rail: the way back to all sections, and how far one has come.
Item {
    id: root

    required property SectionModel section
    required property bool compact

    signal backTouched
    signal chosen(section: string)

    readonly property bool mirrored: LayoutMirroring.enabled

    implicitHeight: _back.height

    ActionButton {
        id: _back

        symbol: "back"
        leftPadding: 0
        name: qsTr("All sections")
        objectName: "all-sections"
        quiet: true
        width: Math.min(implicitWidth, root.width - _count.width)
        x: root.mirrored ? root.width - width : 0

        onClicked: root.backTouched()
    }
    Words {
        id: _count

        anchors.verticalCenter: _back.verticalCenter
        color: Theme.colours.mutedInk
        size: Theme.small
        text: qsTr("%1 of %2").arg(root.section.number).arg(root.section.count)
        wrapMode: Text.NoWrap
        x: root.mirrored ? 0 : root.width - width
    }
    Row {
        anchors.verticalCenter: _back.verticalCenter
        spacing: Theme.gap
        visible: !root.compact && width < root.width - _back.width - _count.width - Theme.space * 3
        x: root.mirrored ? _count.width + Theme.space * 1.5 : root.width - _count.width - width - Theme.space * 1.5

        Repeater {
            model: root.section.rail

            Touchable {
                id: _stop

                required property int number
                required property string section
                required property string title
                required property bool read
                required property bool current

                edge: current ? Theme.colours.action : "transparent"
                ground: current ? Theme.colours.actionSoft : "transparent"
                height: Theme.touchSmall
                implicitHeight: Theme.touchSmall
                implicitWidth: Theme.touchSmall
                name: title
                objectName: "rail-" + section
                radius: height / 2
                width: Theme.touchSmall

                onClicked: root.chosen(section)

                contentItem: Item {
                    NumberRing {
                        anchors.centerIn: parent
                        current: _stop.current
                        number: _stop.number
                        read: _stop.read
                    }
                }
            }
        }
    }
}
