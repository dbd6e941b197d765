pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// A time to choose from a few, from the shortest to the longest.
Column {
    id: root

    required property string title
    required property string prefix
    required property list<real> times
    required property list<string> names
    required property real chosen

    signal touched(seconds: real)

    spacing: Theme.space

    Title {
        level: 3
        size: Theme.body
        text: root.title
        width: parent.width
    }
    Strip {
        even: true
        height: implicitHeight
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: root.times.length

            Touchable {
                id: _time

                required property int index
                readonly property bool current: root.times[index] === root.chosen

                checked: current
                edge: current ? Theme.colours.action : Theme.colours.line
                edgeWidth: current ? Theme.outline * 1.5 : Theme.outline
                ground: current ? Theme.colours.actionSoft : Theme.colours.surface
                implicitWidth: Math.max(Theme.touch, contentItem.implicitWidth + 2.4 * Theme.space)
                name: root.names[index]
                objectName: root.prefix + index
                Accessible.checkable: true
                Accessible.name: qsTr("%1: %2").arg(root.title).arg(name)
                Accessible.role: Accessible.RadioButton

                onClicked: root.touched(root.times[index])

                contentItem: Item {
                    implicitHeight: _label.height
                    implicitWidth: _words.implicitWidth + Theme.small + Theme.space

                    Row {
                        id: _label

                        anchors.centerIn: parent
                        spacing: Theme.space * 0.5

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: "check"
                            size: Theme.small
                            visible: _time.current
                        }
                        Words {
                            id: _words

                            color: _time.current ? Theme.colours.action : Theme.colours.ink
                            leading: 1.3
                            strong: _time.current
                            text: _time.name
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
