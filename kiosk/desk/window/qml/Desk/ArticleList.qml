pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend
import Kiosk.Theme

// The articles by language, and which are not translated yet.
Rectangle {
    id: root

    required property DeskModel desk

    signal translationWanted(file: string, words: string)

    function take(): void {
        _view.forceActiveFocus(Qt.TabFocusReason);
    }
    function _work(kind: string, file: string, words: string): void {
        if (kind === "article")
            desk.article.open(file);
        else if (kind === "missing" && !desk.folder.readOnly)
            translationWanted(file, words);
    }

    color: Theme.colours.surface

    ListView {
        id: _view

        activeFocusOnTab: true
        anchors.fill: parent
        anchors.margins: Theme.space * 0.7
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        keyNavigationEnabled: true
        model: root.desk.folder.tree
        objectName: "article-list"
        spacing: 1
        Accessible.name: "Articles"
        Accessible.role: Accessible.List

        delegate: ArticleRow {
            required property string file

            edge: ListView.isCurrentItem && ListView.view.activeFocus ? Theme.colours.action : "transparent"
            objectName: kind + "-" + file
            width: ListView.view.width

            onClicked: root._work(kind, file, words)
        }

        Keys.onReturnPressed: (currentItem as ArticleRow)?.click()
    }
}
