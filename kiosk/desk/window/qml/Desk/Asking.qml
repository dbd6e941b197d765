pragma ComponentBehavior: Bound

import QtQuick

import Desk.Backend

// What the window asks before something is done.
Item {
    id: root

    required property DeskModel desk

    function name(): void {
        _new.open();
    }
    function rename(): void {
        _rename.open();
    }
    function approve(): void {
        _approve.open();
    }

    SignArticle {
        id: _approve

        signature: root.desk.signature
    }
    AskName {
        id: _new

        deed: "Make it"
        field: "new-name"
        hint: "Write its title. The file is named after it, in every language."
        question: "What is the new article called?"

        onNamed: name => root.desk.menus.newArticle(root.desk.article.language, name)
    }
    AskName {
        id: _rename

        deed: "Rename"
        field: "rename-name"
        hint: "Its translations get the same name, and links to it follow."
        question: "What is the article’s file to be called?"
        start: root.desk.article.stem

        onNamed: name => root.desk.menus.rename(name)
    }
}
