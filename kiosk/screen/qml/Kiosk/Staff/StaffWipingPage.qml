pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What shows while the glass is cleaned: seconds left, and the reason in every language, in turns where there is no
// room for all of them. Nothing here can be touched.
Page {
    id: root

    required property VisitModel visit
    readonly property WipeModel wipe: visit.staff.wipe as WipeModel
    readonly property int turnSeconds: 5
    readonly property int seconds: wipe === null ? 0 : wipe.secondsLeft

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1.5 * Theme.space
        width: Math.min(parent.width - 2 * Theme.margin, 900 * Theme.unit * Math.min(1.5, Theme.textScale))
        x: (parent.width - width) / 2

        Words {
            id: _seconds

            color: Theme.colours.action
            horizontalAlignment: Text.AlignHCenter
            leading: 1.1
            objectName: "wipe-seconds"
            size: Theme.title * 1.6
            strong: true
            text: root.seconds
            width: parent.width
            Accessible.name: qsTr("Seconds left: %1").arg(root.seconds)
        }
        Column {
            id: _sayings

            readonly property real room: root.height - 2 * Theme.space - _seconds.height - parent.spacing

            // Which turn each sentence comes in: as many at once as there is room for.
            readonly property list<int> turns: {
                let turns = [];
                let used = 0;
                for (let said of [...children].filter(child => child instanceof Words)) {
                    used += said.implicitHeight;
                    const full = turns.length > 0 && used > room;
                    turns.push((turns[turns.length - 1] ?? 0) + (full ? 1 : 0));
                    used = (full ? said.implicitHeight : used) + spacing;
                }
                return turns;
            }
            readonly property int turn: {
                const last = turns[turns.length - 1] ?? 0;
                return root.wipe === null ? 0 : Math.floor(root.wipe.secondsGone / root.turnSeconds) % (last + 1);
            }

            spacing: parent.spacing
            width: parent.width

            Repeater {
                model: root.wipe === null ? null : root.wipe.sayings

                Words {
                    required property int index
                    required property string language
                    required property string words

                    horizontalAlignment: Text.AlignHCenter
                    leading: 1.3
                    objectName: "wipe-words-" + language
                    size: index === 0 ? Theme.key : Theme.body
                    strong: index === 0
                    text: words
                    visible: _sayings.turns[index] === _sayings.turn
                    width: parent ? parent.width : 0
                }
            }
        }
    }
}
