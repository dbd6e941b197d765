"""What the menus do to the text and the folder."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QTextCursor

from kiosk.desk.files.create import create_article, create_translation
from kiosk.desk.files.insert.catalogue import CATALOGUE
from kiosk.desk.files.insert.edit import Edit, in_editor
from kiosk.desk.files.insert.insert import insert
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

    def create(self, language: str, name: str) -> None:
        """Writes a new article from the template, and opens it."""
        today = datetime.now().astimezone().date()
        draft = create_article(self._sitting.folder, language, name, today)
        self._open(f"{language}/{draft.path.name}")

    def translate(self, name: str) -> None:
        """Begins the translation that a name such as ``es/first-visit.md`` stands for, and opens it."""
        language, _, file = name.partition("/")
        original = next(one for one in self._sitting.tree.articles if one.path.name == file)
        create_translation(self._sitting.folder, language, original.path)
        self._open(name)

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
