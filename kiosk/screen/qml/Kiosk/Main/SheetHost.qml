pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Sheets

// What lies over the page: a sheet, the privacy shade, or "are you still there?".
FocusScope {
    id: root

    required property VisitModel visit
    required property real barHeight
    readonly property bool modal: visit.sheet !== "" || visit.presence.warned

    function component(sheet: string): Component {
        switch (sheet) {
        case "word":
            return _word;
        case "sure":
            return _sure;
        case "text":
            return _text;
        case "help":
            return _help;
        case "add":
            return _add;
        case "about":
            return _about;
        case "trouble":
            return _trouble;
        default:
            return null;
        }
    }

    enabled: modal || visit.shaded
    focus: enabled

    Loader {
        active: !root.visit.shaded
        focus: true
        height: root.height - root.barHeight
        sourceComponent: root.component(root.visit.sheet)
        width: root.width
    }
    Loader {
        active: root.visit.presence.warned && !root.visit.shaded
        anchors.fill: parent
        focus: active

        sourceComponent: StillThere {
            visit: root.visit
        }
    }
    Loader {
        active: root.visit.shaded
        anchors.fill: parent
        focus: active

        sourceComponent: Shade {
            visit: root.visit
        }
    }
    Component {
        id: _word

        WordSheet {
            visit: root.visit
        }
    }
    Component {
        id: _sure

        SureSheet {
            visit: root.visit
        }
    }
    Component {
        id: _text

        TextSheet {
            visit: root.visit
        }
    }
    Component {
        id: _help

        HelpSheet {
            visit: root.visit
        }
    }
    Component {
        id: _add

        AddSheet {
            visit: root.visit
        }
    }
    Component {
        id: _about

        AboutSheet {
            visit: root.visit
        }
    }
    Component {
        id: _trouble

        TroubleSheet {
            visit: root.visit
        }
    }
}
