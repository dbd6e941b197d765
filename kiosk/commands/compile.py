"""From a library folder to a pack."""

from pathlib import Path

from kiosk.article.problem import Severity
from kiosk.authoring.folder import FolderUnreadable, read_folder
from kiosk.pack.write import write_pack


def compile_library(folder: Path, out: Path) -> str | None:
    """Compiles a library; where it has errors says so in a sentence. Errors: PackUnwritable."""
    try:
        library, problems = read_folder(folder)
    except FolderUnreadable as error:
        return str(error)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if errors:
        more = f" and {len(errors) - 1} more" if len(errors) > 1 else ""
        return (
            f"{folder / errors[0].path}:{errors[0].line}: {errors[0].message}{more} (“kiosk check {folder}” lists all)."
        )
    write_pack(library, out)
    return None
