pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Theme
import Kiosk.Ui

// What the staff can look at and do.
StaffFrame {
    id: root

    function words(page: string): string {
        switch (page) {
        case "wipe":
            return qsTr("Clean the glass");
        case "faults":
            return qsTr("Faults and what to do");
        case "checks":
            return qsTr("Self-test");
        case "diagnosis":
            return qsTr("Diagnosis for IT");
        case "installed":
            return qsTr("What is installed");
        case "touch":
            return qsTr("Touch test");
        case "sound":
            return qsTr("Sound test");
        case "bar":
            return qsTr("Measure this bar");
        case "choices":
            return qsTr("Language and title");
        case "leave":
            return qsTr("Show the desktop");
        case "text":
            return qsTr("Text and display");
        case "restart":
            return qsTr("Restart the kiosk");
        default:
            return "";
        }
    }

    function symbol(page: string): string {
        switch (page) {
        case "wipe":
            return "drop";
        case "faults":
            return "info";
        case "checks":
            return "shield";
        case "diagnosis":
            return "phone";
        case "installed":
            return "book";
        case "touch":
            return "hand";
        case "sound":
            return "speaker";
        case "bar":
            return "chart";
        case "choices":
            return "globe";
        case "leave":
            return "skip-back";
        case "text":
            return "text";
        default:
            return "repeat";
        }
    }

    backName: qsTr("Close")
    backSymbol: "cross"
    touched: true
    title: qsTr("Staff panel")

    Grid {
        id: _grid

        readonly property real side: (width - (columns - 1) * columnSpacing) / columns

        columnSpacing: Theme.space
        columns: root.inner > 640 * Theme.unit * Theme.textScale ? 2 : 1
        rowSpacing: Theme.space
        width: parent.width

        Repeater {
            model: ["wipe", "faults", "checks", "diagnosis", "installed", "touch", "sound", "bar", "choices", "leave", "text", "restart"]

            ActionButton {
                required property string modelData

                name: root.words(modelData)
                objectName: "staff-open-" + modelData
                symbol: root.symbol(modelData)
                width: _grid.side

                onClicked: {
                    if (modelData === "text")
                        root.visit.openText();
                    else
                        root.staff.open(modelData);
                }
            }
        }
    }
}
