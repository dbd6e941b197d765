"""What is saved in a folder, made into packs that can be shown."""

from collections.abc import Collection
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.authoring.folder import FolderUnreadable
from kiosk.desk.preview.good import GoodArticles
from kiosk.desk.preview.told import told
from kiosk.pack.errors import PackUnusable, PackUnwritable
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pack to be shown, or None where the one before must stay; and a sentence on what is wrong, or nothing."""

    pack: Pack | None
    problem: str


class Compiler:
    """Makes packs of the library in ``folder``. Close them before it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._good = GoodArticles(folder)
        self._scratch = TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True)
        self._number = count()

    def compile(self, wanted: Collection[str]) -> Compiled:
        """The library as it is saved now, with the articles ``wanted`` in any case."""
        try:
            shown = self._good.read(wanted)
            if shown.library is None:
                return Compiled(None, told(shown.problems) or "There is no article yet.")
            path = Path(self._scratch.name, f"{next(self._number)}.pack")
            write_pack(shown.library, path)
            pack = Pack.open(path)
            pack.find_score = self._good.score
            return Compiled(pack, told(shown.problems))
        except (FolderUnreadable, PackUnusable, PackUnwritable) as error:
            return Compiled(None, str(error))
        except OSError as error:
            gone = f"“{self._folder}” cannot be read: {error.strerror or error}. Check the disk or the stick."
            return Compiled(None, gone)

    def close(self) -> None:
        """Removes the packs."""
        self._scratch.cleanup()
