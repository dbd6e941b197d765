"""The process that compiles and checks: one request a line on its input, one answer a line on its output, in JSON."""

import json
import signal
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.article.library import Library
from kiosk.article.problem import Problem
from kiosk.authoring.approval.sign import NotSigned
from kiosk.authoring.changes.opened import LibraryUnreadable
from kiosk.authoring.folder import FolderUnreadable
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.whole import recheck
from kiosk.desk.live.bench import Bench, Typed
from kiosk.desk.live.changed import changed
from kiosk.desk.live.row_lines import row_lines
from kiosk.desk.live.signature import put, standing
from kiosk.pack.errors import PackUnwritable
from kiosk.pack.write import write_pack

Answer = dict[str, Any]


class Service:
    """Answers requests about any number of libraries; each stays read for as long as the process lives."""

    def __init__(self) -> None:
        self._benches: dict[Path, Bench] = {}
        self._kept: dict[Path, Kept] = {}

    def answer(self, request: Mapping[str, Any]) -> Answer:
        """What was asked for; where that cannot be done, ``said`` is a sentence that tells why."""
        number = {"number": request["number"], "do": request["do"]}
        try:
            return {**number, **self._do(request)}
        except (OSError, FolderUnreadable, PackUnwritable, NotSigned, LibraryUnreadable) as error:
            return {**number, "said": str(error)}

    def _do(self, request: Mapping[str, Any]) -> Answer:
        folder, out = Path(request["folder"]), Path(request["out"])
        bench = self._benches.setdefault(folder, Bench(folder))
        typed = Typed(request["language"], request["id"], request["text"])
        match request["do"]:
            case "compile":
                library, problems = bench.compile(typed)
                rows = row_lines(library.articles[0]) if library else {}
                return {"pack": _written(library, out), "problems": _plain(problems), "rows": rows}
            case "problems":
                return {"problems": _plain(bench.problems(typed, _today()))}
            case "around":
                return {"pack": _written(bench.around(typed), out)}
            case "standing":
                return standing(bench, typed, _today())
            case "changes":
                return changed(Path(request["words"][0]), folder)
            case "sign":
                return put(folder, typed, request["words"], _today())
            case _:
                kept = self._kept.setdefault(folder, Kept())
                return {"problems": _plain(recheck(folder, _today(), kept))}


def serve() -> None:
    """Answers until the input ends, as it does when the desk does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts means the process that started this one
    service = Service()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(service.answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _written(library: Library | None, out: Path) -> str:
    if library is None:
        return ""
    write_pack(library, out)
    return str(out)


def _plain(problems: tuple[Problem, ...]) -> list[dict[str, Any]]:
    return [asdict(problem) for problem in problems]


def _today() -> Any:  # noqa: ANN401
    return datetime.now().astimezone().date()


if __name__ == "__main__":
    serve()
