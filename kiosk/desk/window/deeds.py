"""What the menus do to the text and the folder."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QTextCursor

from kiosk.authoring.importing.ids import slug
from kiosk.authoring.names import is_id
from kiosk.desk.files.create import create_article, create_translation
from kiosk.desk.files.insert.catalogue import CATALOGUE
from kiosk.desk.files.insert.edit import Edit, in_editor
from kiosk.desk.files.insert.insert import insert
from kiosk.desk.files.picture import add_picture
from kiosk.desk.files.rename import carry_out, plan_renaming
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.rows import ChoiceRow
from kiosk.desk.window.sitting import Sitting

INSERTS = tuple(ChoiceRow(example.name, example.name) for example in CATALOGUE)


class Deeds:
    """Each is one step that can be undone. All raise DeskError."""

    def __init__(self, paper: Paper, sitting: Sitting) -> None:
        self._paper = paper
        self._sitting = sitting

    def insert(self, row: int, line: int) -> QTextCursor | None:
        """Puts an example in near a line; the words to be written over first are selected."""
        if self._paper.draft is None or not 0 <= row < len(CATALOGUE):
            return None
        text = self._paper.text
        return self._made(text, insert(text, line, CATALOGUE[row]))

    def create(self, language: str, called: str) -> None:
        """Writes a new article from the template, and opens it. It is called by a title, or as its file is named."""
        today, called = datetime.now().astimezone().date(), called.strip()
        title = "" if is_id(called) else called
        draft = create_article(self._sitting.folder, language, slug(called) or called, today, title)
        self._open(f"{language}/{draft.path.name}")

    def translate(self, name: str) -> None:
        """Begins the translation that a name such as ``es/first-visit.md`` stands for, and opens it."""
        language, _, file = name.partition("/")
        original = next(one for one in self._sitting.tree.articles if one.path.name == file)
        create_translation(self._sitting.folder, language, original.path)
        self._open(name)

    def rename(self, name: str) -> None:
        """Gives the open article another name, in each language, and opens it under that."""
        current = self._sitting.current
        name = slug(name) or name
        if current is None or name == current.id or not self._sitting.leave():
            return
        self._sitting.look_again()
        carry_out(plan_renaming(self._sitting.tree, current.id, name))
        self._sitting.forget()
        self._open(f"{current.language}/{name}{current.path.suffix}")

    def add_pictures(self, paths: Sequence[Path], line: int) -> QTextCursor | None:
        """Copies pictures into the library, and shows them in the text."""
        made = None
        for path in paths:
            added = add_picture(self._sitting.folder, path)
            if self._paper.draft is not None:
                text = self._paper.text
                made = self._made(text, insert(text, line, added.example))
        return made

    def _made(self, text: str, edit: Edit) -> QTextCursor:
        cursor = QTextCursor(self._paper.document)
        cursor.setPosition(in_editor(text, edit.start))
        cursor.insertText(edit.text)
        after = edit.of(text)
        cursor.setPosition(in_editor(after, edit.select))
        cursor.setPosition(in_editor(after, edit.select + edit.length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _open(self, name: str) -> None:
        self._sitting.look_again()
        self._sitting.open(name)
