pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Theme
import Kiosk.Ui

// The first language, and whether the first screen names the article.
StaffFrame {
    id: root

    readonly property ChoicesModel choices: staff.choices as ChoicesModel
    readonly property ChoiceKeeper keeper: staff.keeper as ChoiceKeeper
    readonly property bool names: choices !== null && choices.namesArticle

    title: qsTr("Language and title")
    touched: true

    Words {
        leading: 1.4
        strong: true
        text: qsTr("Each visit begins in")
        width: parent.width
    }
    Repeater {
        model: root.choices === null ? null : root.choices.languages

        ActionButton {
            required property string language
            required property string title
            required property bool current

            checkable: false
            checked: current
            edge: current ? Theme.colours.action : Theme.colours.line
            ground: current ? Theme.colours.actionSoft : Theme.colours.surface
            name: title
            objectName: "first-language-" + language
            symbol: current ? "check" : ""
            width: root.inner
            Accessible.checkable: true
            Accessible.role: Accessible.RadioButton

            onClicked: root.choices.begin(language)
        }
    }
    Words {
        leading: 1.4
        text: qsTr("The first screen is seen by everybody in the room. It can bear the title of the first article.")
        width: parent.width
    }
    ActionButton {
        checked: root.names
        edge: root.names ? Theme.colours.action : Theme.colours.line
        ground: root.names ? Theme.colours.actionSoft : Theme.colours.surface
        name: root.names ? qsTr("The title shows") : qsTr("The title does not show")
        objectName: "names-article"
        symbol: root.names ? "check" : "cross"
        width: root.inner
        Accessible.checkable: true
        Accessible.role: Accessible.Switch

        onClicked: root.choices.nameArticle(!root.names)
    }
    ChoiceFoot {
        keeper: root.keeper
        width: parent.width
    }
}
