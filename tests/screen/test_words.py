"""The files for translators: whole, as the code has its words now, and sound."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.authoring.folder import read_folder
from kiosk.pack.items import items
from kiosk.pack.layout import Kind
from kiosk.screen.fonts import FAMILY
from kiosk.screen.languages import WORDS
from tests.conftest import CONTENT, ROOT

FILES = sorted(WORDS.glob("*.ts"))
PLACEHOLDER = re.compile(r"%n|%\d|\{\w+\}")


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def words(request) -> Path:
    return request.param


def messages(path: Path) -> Iterator[tuple[str, list[ET.Element]]]:
    """Each source text with its translations: one, or one for each form after a number."""
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 -- our own file
        translation = message.find("translation")
        yield message.findtext("source", ""), translation.findall("numerusform") or [translation]


def test_the_three_languages_have_words():
    assert [path.stem for path in FILES] == ["ar", "en", "es"]


def test_the_files_are_as_the_code_has_its_words_now(tmp_path):
    for path in FILES:
        shutil.copy(path, tmp_path)
    subprocess.run([sys.executable, ROOT / ".make" / "words", "--gather", "--in", tmp_path], check=True, timeout=60)

    changed = [path.name for path in FILES if path.read_text("utf-8") != (tmp_path / path.name).read_text("utf-8")]
    assert not changed, "run: make words"


def test_every_text_is_translated(words):
    tree = ET.parse(words).getroot()  # noqa: S314 -- our own file
    marked = [message.findtext("source") for message in tree.iter("message") if message.find("translation").attrib]

    assert not marked
    assert not [source for source, said in messages(words) for one in said if not (one.text or "").strip()]


def test_every_placeholder_stands_in_every_translation(words):
    """Of the forms after a number one may spell the number out: one, two."""
    for source, said in messages(words):
        for one in said:
            wanted, found = (set(PLACEHOLDER.findall(text)) for text in (source, one.text or ""))

            assert found == wanted or (len(said) > 1 and wanted - found == {"%n"}), source


def test_every_sign_has_a_picture_in_our_typefaces(qapp):
    """No empty boxes: neither in the words of the screen nor in the library."""
    families = [FAMILY, *QFont.substitutes(FAMILY)]
    assert {family.casefold() for family in families} <= {family.casefold() for family in QFontDatabase.families()}
    fonts = [QRawFont.fromFont(QFont(family)) for family in families]
    library, _ = read_folder(CONTENT)
    shown = {sign for path in FILES for _, said in messages(path) for one in said for sign in one.text or ""}
    shown |= {sign for key, body in items(library) if key.kind != Kind.IMAGE for sign in body.decode("utf-8")}
    unseen = {sign for sign in shown if sign.isspace() or sign in "\u2060\u2066\u2069\u200f\u200e"}

    assert not {sign for sign in shown - unseen if not any(font.supportsCharacter(ord(sign)) for font in fonts)}
