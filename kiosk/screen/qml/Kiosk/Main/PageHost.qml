pragma ComponentBehavior: Bound

import QtQuick

import Kiosk.Backend
import Kiosk.Pages
import Kiosk.Theme

// The page of the screen the visitor is on. One page lives at a time; another section or answer is a new page.
FocusScope {
    id: root

    required property VisitModel visit

    function component(screen: string): Component {
        switch (screen) {
        case "library":
            return _library;
        case "article":
            return _article;
        case "section":
            return _section;
        case "ask":
            return _ask;
        case "answer":
            return _answer;
        case "search":
            return _search;
        case "my-list":
            return _myList;
        case "show-staff":
            return _showStaff;
        case "check":
            return _check;
        default:
            return _attract;
        }
    }

    function arrive(): void {
        _loader.sourceComponent = component(visit.screen);
        if (visit.screen !== "attract")
            _arrive.restart();
    }

    focus: true

    Component.onCompleted: arrive()

    // A page goes before its models are filled for the next one, or it would be laid out once more for nothing.
    Connections {
        function onChanged(): void {
            if (_loader.sourceComponent === null)
                root.arrive();
        }

        function onLeaving(): void {
            _loader.sourceComponent = null;
        }

        target: root.visit
    }
    Loader {
        id: _loader

        anchors.fill: parent
        focus: true
    }
    NumberAnimation {
        id: _arrive

        duration: Theme.quick
        easing.type: Easing.OutCubic
        from: Theme.reducedMotion ? 1 : 0.4
        property: "opacity"
        target: _loader
        to: 1
    }
    Component {
        id: _attract

        AttractPage {
            visit: root.visit
        }
    }
    Component {
        id: _library

        LibraryPage {
            visit: root.visit
        }
    }
    Component {
        id: _article

        ArticlePage {
            visit: root.visit
        }
    }
    Component {
        id: _section

        SectionPage {
            visit: root.visit
        }
    }
    Component {
        id: _ask

        AskPage {
            visit: root.visit
        }
    }
    Component {
        id: _answer

        AnswerPage {
            visit: root.visit
        }
    }
    Component {
        id: _search

        SearchPage {
            visit: root.visit
        }
    }
    Component {
        id: _myList

        MyListPage {
            visit: root.visit
        }
    }
    Component {
        id: _showStaff

        ShowStaffPage {
            visit: root.visit
        }
    }
    Component {
        id: _check

        CheckPage {
            visit: root.visit
        }
    }
}
