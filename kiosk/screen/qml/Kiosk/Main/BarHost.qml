pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Ui

// The bar, and where its buttons lead; above it, while somebody listens, what steers the reading.
Item {
    id: root

    required property VisitModel visit
    readonly property Reader reader: visit.reader

    enabled: !visit.shaded && !visit.presence.warned
    implicitHeight: _bar.height + (_listen.visible ? _listen.height : 0)

    Loader {
        id: _listen

        active: root.reader.open
        visible: active && !_bar.waits
        width: root.width

        Component.onCompleted: setSource("ListenStrip.qml", {
            reader: root.reader
        })
    }
    Bar {
        id: _bar

        height: implicitHeight
        listCount: root.visit.listCount
        listening: root.reader.open
        screen: root.visit.screen
        speaks: true
        translates: root.visit.languages.choices.count > 1
        voiceless: root.reader.canSpeak ? "" : qsTr("No voice for %1").arg(root.reader.language)
        width: root.width
        y: root.height - height

        onAskTouched: root.visit.openAsk()
        onHelpTouched: root.visit.openHelp()
        onHideTouched: root.visit.shade()
        onHomeTouched: root.visit.goHome()
        onLanguageTouched: root.visit.openLanguage()
        onListTouched: root.visit.openMyList()
        onListenTouched: root.reader.listen()
        onSearchTouched: root.visit.openSearch()
        onTextTouched: root.visit.openText()
    }
}
