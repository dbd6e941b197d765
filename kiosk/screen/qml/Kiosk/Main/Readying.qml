import QtQuick

// Compiles the other pages and the sheets one by one once the first picture is drawn, so that neither that picture nor a
// touch waits for them. They stand in the order in which visitors come upon them.
Item {
    id: root

    readonly property list<string> pages: ["Library", "Article", "Section", "Ask", "Answer", "Search", "MyList", "ShowStaff", "Check"]
    readonly property list<string> sheets: ["TextSheet", "HelpSheet", "LanguageSheet", "WordSheet", "AddSheet", "SureSheet", "AboutSheet", "Shade", "StillThere", "TroubleSheet", "UntranslatedSheet"]
    readonly property list<string> files: [...pages.map(page => `../Pages/${page}Page.qml`), ...sheets.map(sheet => `../Sheets/${sheet}.qml`)]
    property bool begun: false
    property bool done: false

    property list<Component> _ready

    function _next(): void {
        done = _ready.length === files.length;
        if (done)
            return;
        const made = Qt.createComponent(files[_ready.length], Component.Asynchronous, root);
        _ready.push(made);
        if (made.status === Component.Loading)
            made.statusChanged.connect(root._next);
        else
            Qt.callLater(root._next);
    }

    Connections {
        function onFrameSwapped(): void {
            _soon.start();
        }

        enabled: !root.begun
        target: root.Window.window
    }
    // Not within the drawing of that picture, which ends when all who hear of it have done what they do.
    Timer {
        id: _soon

        interval: 0

        onTriggered: {
            root.begun = true;
            root._next();
        }
    }
}
