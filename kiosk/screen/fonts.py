"""The typefaces, from their packages."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Atkinson Hyperlegible"
_FILES = (
    ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
)
_FALLBACK = ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf")


class FontMissing(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A typeface of the program is not there. The text says which and what to do."""


def load_fonts(app: QGuiApplication) -> None:
    """Makes the typefaces known and the default. Errors: FontMissing."""
    for package, file in (*_FILES, _FALLBACK):
        _load(_path(package, file))
    QFont.insertSubstitution(FAMILY, "Noto Sans")
    app.setFont(QFont(FAMILY))


def _path(package: str, file: str) -> Path:
    # Looked up without importing: a font package reads its metadata on import.
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        message = f"The typeface package {package} is not installed. Set the kiosk up again."
        raise FontMissing(message)
    return Path(spec.origin).parent / "files" / file


def _load(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        message = f"The typeface {path.name} cannot be read. Set the kiosk up again."
        raise FontMissing(message)
