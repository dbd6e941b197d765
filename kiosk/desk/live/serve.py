"""The process that compiles and checks: one request a line on its input, one answer a line on its output, in JSON."""

import json
import signal
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.article.library import Library
from kiosk.article.problem import Problem
from kiosk.authoring.approval.sign import NotSigned
from kiosk.authoring.changes.opened import LibraryUnreadable
from kiosk.authoring.folder import FolderUnreadable
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.desk.live.around import around
from kiosk.desk.live.changed import changed
from kiosk.desk.live.row_lines import row_lines
from kiosk.desk.live.shown import can_be_shown
from kiosk.desk.live.signature import put, standing
from kiosk.pack.errors import PackUnwritable
from kiosk.pack.write import write_pack

Answer = dict[str, Any]


class Service:
    """Answers requests about any number of libraries; each stays read for as long as the process lives."""

    def __init__(self) -> None:
        self._live = cache(LiveLibrary)

    def answer(self, request: Mapping[str, Any]) -> Answer:
        """What was asked for; where that cannot be done, ``said`` is a sentence that tells why."""
        number = {"number": request["number"], "do": request["do"]}
        try:
            return {**number, **self._do(request)}
        except (OSError, FolderUnreadable, PackUnwritable, NotSigned, LibraryUnreadable) as error:
            return {**number, "said": str(error)}

    def _do(self, request: Mapping[str, Any]) -> Answer:
        folder, out = Path(request["folder"]), Path(request["out"])
        live = self._live(folder)
        typed = Typed(request["language"], request["id"], request["text"])
        match request["do"]:
            case "compile":
                return _compiled(live, typed, out)
            case "problems":
                return {"problems": _plain(live.problems(typed, _today()))}
            case "around":
                return {"pack": _written(around(live, typed), out)}
            case "import":
                from kiosk.desk.live.brought import brought  # noqa: PLC0415 -- its libraries are loaded when needed

                return brought(request["words"], folder, _today())
            case "standing":
                return standing(live, typed, _today())
            case "changes":
                return changed(Path(request["words"][0]), folder)
            case "sign":
                return put(folder, typed, request["words"], _today())
            case _:
                return {"problems": _plain(live.check(_today()))}


def serve() -> None:
    """Answers until the input ends, as it does when the desk does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts means the process that started this one
    service = Service()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(service.answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _compiled(live: LiveLibrary, typed: Typed, out: Path) -> Answer:
    """A pack of the typed article alone, or none while it cannot be read; and what is wrong in how it is written."""
    read = live.read(typed)
    problems = _plain(sorted(read.record.writing))
    if not can_be_shown(read.record.writing):
        return {"pack": "", "problems": problems, "rows": {}}
    library = Library((read.article,), images=live.pictures(read))
    return {"pack": _written(library, out), "problems": problems, "rows": row_lines(read.article)}


def _written(library: Library | None, out: Path) -> str:
    if library is None:
        return ""
    write_pack(library, out)
    return str(out)


def _plain(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    return [asdict(problem) for problem in problems]


def _today() -> Any:  # noqa: ANN401
    return datetime.now().astimezone().date()


if __name__ == "__main__":
    serve()
