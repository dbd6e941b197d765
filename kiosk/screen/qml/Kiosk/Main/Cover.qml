import QtQuick

import Kiosk.Backend

// What stands in place of the attract screen: the night, or that the tablet is not ready.
Item {
    id: root

    required property VisitModel visit

    NotReady {
        anchors.fill: parent
        guards: root.visit.guards
        visible: guards.closed && !root.visit.rest.dark
    }
    Night {
        anchors.fill: parent
        rest: root.visit.rest
        visible: rest.dark
    }
}
