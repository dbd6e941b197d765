import QtQuick

import Kiosk.Backend
import Kiosk.Ui

// Whether a setting was written, and what IT should write where the kiosk may not.
Words {
    id: root

    required property SettingsWriter writer
    readonly property string outcome: writer === null ? "" : writer.outcome

    leading: 1.4
    objectName: "writer-words"
    text: {
        if (outcome === "")
            return "";
        const words = outcome === "written" ? qsTr("Written to %1. It counts from the next start of the kiosk:") : qsTr("The kiosk may not write %1. Ask IT to write this line there and to restart the kiosk:");
        return `${words.arg(writer.file)}\n${writer.lines}`;
    }
    visible: text !== ""
    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
}
