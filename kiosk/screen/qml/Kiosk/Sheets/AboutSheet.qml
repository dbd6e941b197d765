pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// Who wrote an article, whether a clinician has reviewed it, and what the program is made of.
Sheet {
    id: root

    required property VisitModel visit
    readonly property AboutModel about: visit.about

    name: "about"
    title: about.title === "" ? qsTr("About this tablet") : qsTr("Who wrote this?")

    onClosed: visit.putAway()

    Column {
        spacing: Theme.space * 0.6
        visible: root.about.title !== ""
        width: parent.width

        Words {
            leading: 1.35
            size: Theme.key
            strong: true
            text: root.about.title
            width: parent.width
        }
        Words {
            leading: 1.4
            text: root.about.origin
            visible: text !== ""
            width: parent.width
        }
    }
    Rectangle {
        border.color: Theme.colours.line
        border.width: Theme.hairline
        color: Theme.colours.surface
        height: _review.height + 3 * Theme.space
        radius: Theme.radius
        visible: root.about.title !== ""
        width: parent.width

        Icon {
            id: _icon

            name: root.about.reviewed ? "shield" : "clock"
            x: root.LayoutMirroring.enabled ? parent.width - width - 1.8 * Theme.space : 1.8 * Theme.space
            y: _review.y + (Theme.body * 1.35 - height) / 2
        }
        Column {
            id: _review

            width: parent.width - _icon.width - 4.8 * Theme.space
            x: root.LayoutMirroring.enabled ? 1.8 * Theme.space : _icon.width + 3 * Theme.space
            y: 1.5 * Theme.space

            Words {
                leading: 1.35
                objectName: "review"
                strong: true
                text: root.about.reviewed ? qsTr("Reviewed by %1 on %2").arg(root.about.reviewer).arg(root.about.reviewedOn) : qsTr("Awaiting review by a clinician")
                width: parent.width
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.35
                size: Theme.small
                text: root.about.reviewed ? qsTr("Next review due: %1").arg(root.about.due) : qsTr("Review due: %1").arg(root.about.due)
                width: parent.width
            }
        }
    }
    Words {
        color: Theme.colours.mutedInk
        leading: 1.35
        objectName: "words-review"
        size: Theme.small
        text: qsTr("The words on the buttons are a translation. It awaits review.")
        visible: root.visit.languages.translated
        width: parent.width
    }
    SourceList {
        sources: root.about.sources
        topPadding: Theme.space
        width: parent.width
    }
    Column {
        spacing: Theme.space * 0.8
        topPadding: Theme.space
        width: parent.width

        Title {
            level: 2
            size: Theme.body
            text: qsTr("What this program is made of")
            width: parent.width
        }
        Repeater {
            model: root.about.licences

            Words {
                required property string name
                required property string version
                required property string licence

                color: Theme.colours.mutedInk
                leading: 1.35
                size: Theme.small
                text: qsTr("%1 %2: %3").arg(name).arg(version).arg(licence)
                width: parent ? parent.width : 0
            }
        }
    }
}
