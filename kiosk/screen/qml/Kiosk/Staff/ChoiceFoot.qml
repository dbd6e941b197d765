pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// What was chosen on this tablet and counts over the settings of IT, and the way back to those.
Column {
    id: root

    required property ChoiceKeeper keeper
    readonly property string outcome: keeper === null ? "" : keeper.outcome
    readonly property list<string> chosen: keeper === null ? [] : keeper.chosen

    function named(setting: string): string {
        switch (setting) {
        case "language":
            return qsTr("the first language");
        case "attract_names_article":
            return qsTr("the title on the first screen");
        default:
            return qsTr("the size of the screen");
        }
    }

    spacing: Theme.space
    visible: outcome !== "" || chosen.length > 0

    Words {
        leading: 1.4
        objectName: "choice-outcome"
        strong: true
        text: {
            switch (root.outcome) {
            case "kept":
                return qsTr("Kept. It counts from the next start of the kiosk.");
            case "given-back":
                return qsTr("From the next start of the kiosk all is as IT set it.");
            case "unwritable":
                return qsTr("The disk of the tablet takes nothing, so nothing has changed. Tell IT.");
            default:
                return "";
            }
        }
        visible: text !== ""
        width: parent.width
    }
    Words {
        leading: 1.4
        objectName: "choice-standing"
        text: [qsTr("Chosen on this tablet, whatever IT set:"), ...root.chosen.map(setting => `– ${root.named(setting)}`)].join("\n")
        visible: root.chosen.length > 0
        width: parent.width
    }
    ActionButton {
        name: qsTr("As IT set it")
        objectName: "choice-give-back"
        anchors.left: parent.left
        symbol: "undo"
        visible: root.chosen.length > 0
        width: Math.min(implicitWidth, parent.width)

        onClicked: root.keeper.giveBack()
    }
}
