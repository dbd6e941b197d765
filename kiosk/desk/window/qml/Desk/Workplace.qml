pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

import Desk.Backend
import Kiosk.Theme

// The articles, the text with its problems, and the tablet, side by side.
Item {
    id: root

    required property DeskModel desk
    readonly property alias glass: _tablet.glass
    readonly property alias area: _editor.area

    function _start(tree: int, tablet: int, problems: int): void {
        if (tree > 0)
            _list.SplitView.preferredWidth = tree;
        if (tablet > 0)
            _tablet.SplitView.preferredWidth = tablet;
        if (problems > 0)
            _problems.SplitView.preferredHeight = problems;
    }
    function openInserts(): void {
        _bar.openInserts();
    }
    function askName(): void {
        _asking.name();
    }
    function nextPane(way: int): void {
        const changes = _changes.item as ChangeList;
        const panes = [_list, _editor, changes, _problems, _tablet].filter(pane => pane !== null);
        const now = panes.findIndex(pane => _holds(pane));
        const next = panes[(now + way + panes.length) % panes.length];
        next.take();
    }
    function _holds(pane: Item): bool {
        let item = Window.activeFocusItem;
        while (item !== null && item !== pane)
            item = item.parent;
        return item === pane;
    }

    Connections {
        function onStarted(tree: int, tablet: int, problems: int): void {
            root._start(tree, tablet, problems);
        }

        target: root.desk
    }
    DeskBar {
        id: _bar

        area: _editor.area
        desk: root.desk
        width: parent.width

        onApproveWanted: _asking.approve()
        onNewWanted: _asking.name()
        onRenameWanted: _asking.rename()
    }
    Notice {
        id: _notice

        desk: root.desk
        width: parent.width
        y: _bar.height
    }
    SplitView {
        height: parent.height - y
        width: parent.width
        y: _notice.y + _notice.implicitHeight

        handle: Divider {}

        ArticleList {
            id: _list

            desk: root.desk
            objectName: "article-pane"
            SplitView.minimumWidth: 160 * Theme.unit
            SplitView.preferredWidth: 210 * Theme.unit

            onTranslationWanted: (file, words) => root.desk.menus.newTranslation(file)
        }
        SplitView {
            orientation: Qt.Vertical
            SplitView.fillWidth: true
            SplitView.minimumWidth: 280 * Theme.unit

            handle: Divider {}

            Editor {
                id: _editor

                desk: root.desk
                objectName: "editor-pane"
                SplitView.fillHeight: true
                SplitView.minimumHeight: 120 * Theme.unit
            }
            Loader {
                active: root.desk.theirs.text !== ""
                visible: active
                SplitView.preferredHeight: 220 * Theme.unit

                sourceComponent: Compared {
                    desk: root.desk
                }
            }
            Loader {
                id: _changes

                active: root.desk.changes.open
                visible: active
                SplitView.preferredHeight: 440 * Theme.unit

                sourceComponent: ChangeList {
                    desk: root.desk
                }
            }
            ProblemList {
                id: _problems

                desk: root.desk
                objectName: "problem-pane"
                SplitView.minimumHeight: 90 * Theme.unit
                SplitView.preferredHeight: 150 * Theme.unit
            }
        }
        TabletPane {
            id: _tablet

            desk: root.desk
            objectName: "tablet-pane"
            SplitView.minimumWidth: 200 * Theme.unit
            SplitView.preferredWidth: root.width * 0.38
        }
    }
    Asking {
        id: _asking

        desk: root.desk
    }
}
