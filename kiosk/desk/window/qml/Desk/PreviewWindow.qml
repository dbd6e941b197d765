pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// The tablet's own screen, as large as there is room, and below it what is wrong in the files.
Window {
    id: root

    required property string folder
    required property bool grave
    required property color glassColour
    required property int glassHeight
    required property int glassWidth
    required property string note
    required property string problem
    readonly property int strip: Math.ceil(Theme.body * 3.4)
    readonly property real _scale: Math.min(width / glassWidth, (height - strip) / glassHeight)

    color: Theme.colours.track
    height: glassHeight + strip
    width: glassWidth
    title: "Preview – " + folder

    Binding {
        property: "unit"
        target: Theme
        value: 0.72
    }
    Rectangle {
        color: root.glassColour
        height: root.glassHeight * root._scale
        width: root.glassWidth * root._scale
        x: Math.round((root.width - width) / 2)
    }
    FocusScope {
        clip: true
        focus: true
        height: root.glassHeight
        objectName: "tablet"
        scale: root._scale
        transformOrigin: Item.TopLeft
        width: root.glassWidth
        x: Math.round((root.width - width * scale) / 2)
        Accessible.name: "Tablet"
        Accessible.role: Accessible.Grouping
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: !root.grave ? Theme.colours.surface : Theme.colours.tints[3]
        height: root.strip
        objectName: "strip"
        width: parent.width
        Accessible.name: _words.text
        Accessible.role: !root.grave ? Accessible.StaticText : Accessible.AlertMessage

        Words {
            id: _words

            anchors.verticalCenter: parent.verticalCenter
            color: !root.grave ? Theme.colours.mutedInk : Theme.colours.alarm
            elide: Text.ElideRight
            leading: 1.3
            maximumLineCount: 2
            objectName: root.problem === "" ? "preview-note" : "preview-problem"
            size: Theme.body
            text: root.problem === "" ? root.note : root.problem
            width: parent.width - 2 * Theme.space
            x: Theme.space
        }
    }
}
