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
    readonly property bool _approved: about.status === "approved"

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

            name: root._approved ? "shield" : "clock"
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
                text: root._approved ? qsTr("Reviewed by people of the clinic") : root.about.status === "draft" ? qsTr("A draft. No clinician has reviewed it.") : qsTr("Awaiting review by a clinician")
                width: parent.width
            }
            Repeater {
                model: root.about.approvals

                Words {
                    required property string name
                    required property string day

                    leading: 1.35
                    text: qsTr("Signed by %1 on %2").arg(name).arg(day)
                    width: parent ? parent.width : 0
                }
            }
            Words {
                color: Theme.colours.mutedInk
                leading: 1.35
                objectName: "review-due"
                size: Theme.small
                text: (root.about.late ? qsTr("The next review was due on %1. It is overdue.") : root._approved ? qsTr("Next review due: %1") : qsTr("Review due: %1")).arg(root.about.due)
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
    ScoreList {
        grade: root.about.grade
        scores: root.about.scores
        topPadding: Theme.space
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
