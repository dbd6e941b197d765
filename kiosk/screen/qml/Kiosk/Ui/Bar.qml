import QtQuick

import Kiosk.Theme

// The bar along the bottom of every screen. Help now always stands last.
Rectangle {
    id: root

    required property string screen
    required property int listCount
    property bool speaks: false
    property bool translates: false
    property bool listening: false
    property string voiceless: "" // why nothing can be read aloud

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
        even: true
        spacing: Theme.steady ? Theme.gap : 9 * Theme.unit

        BarButton {
            dense: _strip.rows > 1
            current: root.screen === "library" || root.screen === "article" || root.screen === "section"
            symbol: "home"
            name: qsTr("Home")
            objectName: "bar-home"

            onClicked: root.homeTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            current: root.screen === "search"
            symbol: "search"
            name: qsTr("Search")
            objectName: "bar-search"

            onClicked: root.searchTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            current: root.screen === "ask" || root.screen === "answer"
            symbol: "question"
            name: qsTr("Ask")
            objectName: "bar-ask"

            onClicked: root.askTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            badge: root.listCount
            counts: true
            current: root.screen === "my-list" || root.screen === "show-staff"
            symbol: "list"
            name: qsTr("My list")
            objectName: "bar-list"

            onClicked: root.listTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            symbol: "hide"
            name: qsTr("Hide")
            objectName: "bar-hide"
            Accessible.description: qsTr("Hides the screen until you touch it again")

            onClicked: root.hideTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            current: root.listening
            symbol: "speaker"
            enabled: root.voiceless === ""
            name: enabled ? qsTr("Listen") : root.voiceless
            objectName: "bar-listen"
            visible: root.speaks
            Accessible.description: enabled ? qsTr("Reads this screen aloud") : ""

            onClicked: root.listenTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            symbol: "text"
            name: qsTr("Text")
            objectName: "bar-text"
            Accessible.description: qsTr("Text size, colours, and what makes touching easier")

            onClicked: root.textTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            symbol: "globe"
            name: qsTr("Language")
            objectName: "bar-language"
            Accessible.description: qsTr("Shows everything in another language")
            visible: root.translates

            onClicked: root.languageTouched()
        }
        BarButton {
            dense: _strip.rows > 1
            alarm: true
            symbol: "heart"
            name: qsTr("Help now")
            objectName: "bar-help"

            onClicked: root.helpTouched()
        }
    }
}
