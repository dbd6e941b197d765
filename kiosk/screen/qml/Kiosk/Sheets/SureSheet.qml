import QtQuick

import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

// How sure something is, in words, and the sources behind it.
Sheet {
    id: root

    required property VisitModel visit
    readonly property SureModel sure: visit.sure

    function meaning(certainty: string): string {
        switch (certainty) {
        case "well-tested":
            return qsTr("Several good studies agree on this.");
        case "some-studies":
            return qsTr("Some studies show this. More studies could change it.");
        case "less-certain":
            return qsTr("Only a few studies, or small ones, show this. It may turn out otherwise.");
        default:
            return qsTr("This is what your clinic's article is based on.");
        }
    }

    name: "sure"
    title: qsTr("How sure is this?")

    onClosed: visit.putAway()

    Column {
        spacing: Theme.space * 0.6
        width: parent.width

        CertaintyMark {
            certainty: root.sure.certainty
            width: parent.width
        }
        Words {
            leading: 1.4
            objectName: "sure-meaning"
            size: Theme.key
            text: root.meaning(root.sure.certainty)
            width: parent.width
        }
    }
    SourceList {
        sources: root.sure.sources
        topPadding: Theme.space
        width: parent.width
    }
}
