import QtQuick

import Kiosk.Theme

// The bar along the bottom of every screen. Help now always stands last. Where buttons are to be within reach and there
// is too little room, those in its upper rows take turns, also with what steers the reading.
Rectangle {
    id: root

    required property string screen
    required property int listCount
    property bool speaks: false
    property bool translates: false
    property bool listening: false
    property string voiceless: "" // why nothing can be read aloud

    readonly property bool waits: _turns.needed && _turns.at > 0 // what steers the reading waits for its turn
    readonly property bool steers: _turns.needed && listening && !waits
    readonly property bool _places: !_turns.needed || (!steers && (!_turns.split || _turns.at < _turns.count - 1))
    readonly property bool _rest: !_turns.split || _turns.at === _turns.count - 1

    signal homeTouched
    signal searchTouched
    signal askTouched
    signal listTouched
    signal hideTouched
    signal listenTouched
    signal textTouched
    signal languageTouched
    signal helpTouched

    color: Theme.colours.surface
    implicitHeight: _strip.implicitHeight + 2 * Theme.gap

    onScreenChanged: _turns.at = 0
    onListeningChanged: _turns.at = 0

    BarTurns {
        id: _turns

        bottom: [_hide, _listen, _text, _language, _help]
        buttons: [_home, _search, _ask, _list, _hide, _listen, _text, _language, _help]
        listening: root.listening
        lower: root.Window.height * 0.6
        spacing: _strip.spacing
        steering: root.voiceless === ""
        width: _strip.width
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        color: Theme.colours.line
        height: Theme.hairline
    }
    Strip {
        id: _strip

        anchors.left: parent.left
        anchors.leftMargin: Theme.space
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        breakBefore: !_turns.needed ? null : _turns.split ? _hideLast : _hide
        even: true
        spacing: Theme.steady ? Theme.gap : 9 * Theme.unit

        BarButton {
            id: _home

            current: root.screen === "library" || root.screen === "article" || root.screen === "section"
            symbol: "home"
            name: qsTr("Home")
            objectName: "bar-home"
            visible: root._places

            onClicked: root.homeTouched()
        }
        BarButton {
            id: _search

            current: root.screen === "search"
            symbol: "search"
            name: qsTr("Search")
            objectName: "bar-search"
            visible: root._places

            onClicked: root.searchTouched()
        }
        BarButton {
            id: _ask

            current: root.screen === "ask" || root.screen === "answer"
            symbol: "question"
            name: qsTr("Ask")
            objectName: "bar-ask"
            visible: root._places

            onClicked: root.askTouched()
        }
        BarButton {
            id: _list

            badge: root.listCount
            counts: true
            current: root.screen === "my-list" || root.screen === "show-staff"
            symbol: "list"
            name: qsTr("My list")
            objectName: "bar-list"
            visible: root._places

            onClicked: root.listTouched()
        }
        BarButton {
            id: _hide

            symbol: "hide"
            name: qsTr("Hide")
            objectName: "bar-hide"
            visible: !_turns.split
            Accessible.description: qsTr("Hides the screen until you touch it again")

            onClicked: root.hideTouched()
        }
        BarButton {
            id: _listen

            current: root.listening
            symbol: "speaker"
            enabled: root.voiceless === ""
            name: enabled ? qsTr("Listen") : root.voiceless
            objectName: "bar-listen"
            visible: root.speaks && root._rest
            Accessible.description: enabled ? qsTr("Reads this screen aloud") : ""

            onClicked: root.listenTouched()
        }
        BarButton {
            id: _text

            symbol: "text"
            name: qsTr("Text")
            objectName: "bar-text"
            visible: root._rest
            Accessible.description: qsTr("Text size, colours, and what makes touching easier")

            onClicked: root.textTouched()
        }
        BarButton {
            id: _language

            symbol: "globe"
            name: qsTr("Language")
            objectName: "bar-language"
            Accessible.description: qsTr("Shows everything in another language")
            visible: root.translates && root._rest

            onClicked: root.languageTouched()
        }
        LateButton {
            id: _hideLast

            active: _turns.split
            called: "bar-hide"
            name: _hide.name
            symbol: "hide"
            words: _hide.Accessible.description

            onClicked: root.hideTouched()
        }
        LateButton {
            active: _turns.split
            called: "bar-more"
            name: qsTr("More")
            symbol: "plus"
            words: qsTr("Shows other buttons in this bar")

            onClicked: _turns.at = (_turns.at + 1) % _turns.count
        }
        BarButton {
            id: _help

            alarm: true
            symbol: "heart"
            name: qsTr("Help now")
            objectName: "bar-help"

            onClicked: root.helpTouched()
        }
    }
}
