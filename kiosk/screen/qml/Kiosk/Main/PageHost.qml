import QtQuick

import Kiosk.Backend
import Kiosk.Ui

// The page of the screen the visitor is on. One page lives at a time; another section or answer is a new page.
// It stands at once: to fade it in would double what its first frame costs, and turning pages is all a reader does.
// Pages are called by the names of their files, so that none is compiled before its turn.
FocusScope {
    id: root

    required property VisitModel visit
    readonly property bool resting: visit.screen === "attract" && (visit.rest.dark || visit.guards.closed) // nothing of the library shows

    function file(screen: string): url {
        const words = screen.split("-").map(word => word.charAt(0).toUpperCase() + word.slice(1));
        const folder = screen.startsWith("staff-") ? "Staff" : "Pages";
        return Qt.resolvedUrl(`../${folder}/${words.join("")}Page.qml`);
    }

    // A page that comes back in another language is read on from where it was left.
    function arrive(): void {
        _loader.setSource(file(visit.screen), {
            visit: visit
        });
        if (_page === visit.pageKey)
            (_loader.item as Page)?.returnTo(_spot);
        _page = "";
    }

    function leave(): void {
        _spot = (_loader.item as Page)?.spot() ?? Qt.point(-1, 0);
        _page = visit.pageKey;
        _loader.source = "";
    }

    property string _page: ""
    property point _spot

    focus: true

    Component.onCompleted: arrive()

    // A page goes before its models are filled for the next one, or it would be laid out once more for nothing.
    // A section can be read as soon as it comes about; the change that this makes must not bring the page once more.
    Connections {
        function onChanged(): void {
            if (_loader.source.toString() === "")
                root.arrive();
        }

        function onLeaving(): void {
            root.leave();
        }

        target: root.visit
    }
    Loader {
        id: _loader

        anchors.fill: parent
        enabled: !root.resting
        focus: true
        visible: !root.resting
    }
    Loader {
        active: root.resting
        anchors.fill: parent

        Component.onCompleted: setSource("Cover.qml", {
            visit: root.visit
        })
    }
}
