import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// Below the letters: space, erase and clear, other letters, and the way to what is found.
Strip {
    id: root

    required property bool typed
    required property bool latin
    required property bool parted
    required property string other
    required property string further

    property bool brief: false // signs in place of words, where these would take a second row
    property bool lined: false // beside the letters, all as signs that can be
    readonly property bool signs: brief || lined
    readonly property real wanted: [...children].filter(child => child.visible).reduce((sum, child) => sum + child.implicitWidth + spacing, -spacing)
    readonly property real _size: Theme.textScale

    signal added(letter: string)
    signal erased
    signal cleared
    signal otherTouched
    signal moreTouched
    signal furtherTouched

    spacing: Theme.gap

    on_SizeChanged: brief = false
    onRowsChanged: _soon.start()

    // Later, since signs make it one row at once.
    Timer {
        id: _soon

        interval: 0

        onTriggered: {
            if (Theme.reach > 0 && root.parted && root.rows > 1)
                root.brief = true;
        }
    }

    ActionButton {
        leftPadding: Theme.space
        name: qsTr("Space")
        objectName: "key-space"
        rightPadding: Theme.space
        textSize: Theme.small * 1.1

        onClicked: root.added(" ")
    }
    ActionButton {
        enabled: root.typed
        leftPadding: Theme.space
        name: qsTr("Erase")
        objectName: "key-erase"
        rightPadding: Theme.space
        symbol: root.signs ? "back" : ""
        text: root.signs ? "" : name
        textSize: Theme.small * 1.1

        onClicked: root.erased()
    }
    ActionButton {
        enabled: root.typed
        leftPadding: Theme.space
        name: qsTr("Clear")
        objectName: "key-clear"
        visible: !root.parted // erasing does it too, where there is no room
        rightPadding: Theme.space
        textSize: Theme.small * 1.1

        onClicked: root.cleared()
    }
    ActionButton {
        leftPadding: Theme.space
        name: root.latin ? qsTr("Letters of this language") : qsTr("Latin letters")
        objectName: "key-other-letters"
        rightPadding: Theme.space
        text: root.other
        textSize: Theme.small * 1.1
        visible: root.other !== ""

        onClicked: root.otherTouched()
    }
    ActionButton {
        leftPadding: Theme.space
        name: qsTr("More letters")
        objectName: "key-more"
        rightPadding: Theme.space
        symbol: root.lined ? "next" : ""
        text: root.lined ? "" : name
        textSize: Theme.small * 1.1
        visible: root.parted

        onClicked: root.moreTouched()
    }
    ActionButton {
        leftPadding: Theme.space
        name: root.further
        objectName: "search-further"
        primary: true
        rightPadding: Theme.space
        symbol: root.signs ? "list" : ""
        text: root.signs ? "" : name
        textSize: Theme.small * 1.1
        visible: root.further !== ""

        onClicked: root.furtherTouched()
    }
}
