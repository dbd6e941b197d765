import QtQuick

import Kiosk.Backend

// What lies over the page: a sheet, the privacy shade, or "are you still there?".
FocusScope {
    id: root

    required property VisitModel visit
    required property real barHeight
    required property string review // what a sheet says of it itself
    readonly property bool modal: visit.sheet !== "" || visit.presence.warned

    readonly property string _sheet: visit.sheet

    function lay(): void {
        if (_sheet === "")
            _laid.source = "";
        else
            _laid.setSource(file(_sheet.charAt(0).toUpperCase() + _sheet.slice(1) + "Sheet"), {
                visit: visit
            });
    }

    function file(name: string): url {
        return Qt.resolvedUrl("../Sheets/" + name + ".qml");
    }

    enabled: modal || visit.shaded
    focus: enabled

    Component.onCompleted: lay()
    on_SheetChanged: lay()

    Loader {
        id: _laid

        focus: true
        height: root.height - root.barHeight
        visible: !root.visit.shaded
        width: root.width
    }
    Binding {
        property: "review"
        target: _laid.item
        value: root.review
        when: _laid.item !== null
    }
    Loader {
        active: root.visit.presence.warned && !root.visit.shaded
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource(root.file("StillThere"), {
            visit: root.visit
        })
    }
    Loader {
        active: root.visit.shaded
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource(root.file("Shade"), {
            visit: root.visit
        })
    }
}
