import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// A term with its plain meaning, both large.
Sheet {
    id: root

    required property VisitModel visit

    name: "word"
    title: visit.word.word

    onClosed: visit.putAway()

    Words {
        leading: 1.4
        objectName: "word-meaning"
        size: Theme.key
        text: root.visit.word.meaning
        width: parent.width
    }
}
