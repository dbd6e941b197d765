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

    property int brief: 0 // 1, 2: words gave way to more and more signs, for one row; 3: to fewer, since that was in vain
    property bool lined: false // beside the letters, all as signs that can be
    readonly property bool signs: brief > 0 || lined
    readonly property bool _next: brief === 2 || lined
    readonly property real wanted: [...children].filter(child => child.visible).reduce((sum, child) => sum + child.implicitWidth + spacing, -spacing)
    readonly property real _size: Theme.textScale

    signal added(letter: string)
    signal erased
    signal cleared
    signal otherTouched
    signal moreTouched
    signal furtherTouched

    spacing: Theme.gap

    on_SizeChanged: brief = 0
    onBriefChanged: _soon.restart()
    onRowsChanged: _soon.start()

    // Later, since signs may make it one row at once.
    Timer {
        id: _soon

        interval: 0

        onTriggered: {
            if (Theme.reach > 0 && root.parted && root.rows > 1)
                root.brief = Math.min(3, root.brief + 1);
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
        symbol: root._next ? "next" : ""
        text: root._next ? "" : name
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
