"""Opens what a tour is drawn of: a pack, or a folder that is compiled first."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.article.problem import Severity
from kiosk.authoring.folder import FolderUnreadable, read_folder
from kiosk.pack.errors import PackUnusable, PackUnwritable
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.tablet.folders import is_folder


class LibraryUnreadable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """There is no library to draw. The text says why and what to do."""


@contextmanager
def opened(library: Path) -> Iterator[Pack]:
    """The library at a path, as an open pack. Errors: LibraryUnreadable."""
    with TemporaryDirectory(prefix="tour-") as folder:
        try:
            pack = Pack.open(_compiled(library, Path(folder, "tour.pack")) if is_folder(library) else library)
        except (FolderUnreadable, PackUnusable, PackUnwritable) as error:
            raise LibraryUnreadable(str(error)) from error
        with pack:
            if not any(pack.article_count(language) for language in pack.languages):
                message = f"“{library}” holds no article. Add one, or name another library."
                raise LibraryUnreadable(message)
            yield pack


def _compiled(folder: Path, pack: Path) -> Path:
    library, problems = read_folder(folder)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        several = f"{len(errors)} errors" if len(errors) > 1 else "an error"
        message = (
            f"“{folder}” has {several}. Run “kiosk check {folder}”, and mend what it names. The first: {errors[0]}"
        )
        raise LibraryUnreadable(message)
    write_pack(library, pack)
    return pack
