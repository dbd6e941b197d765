"""Draws a tour: every stop, for every look, to pictures and measurements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from pathlib import Path

from kiosk.pack.read import Pack
from kiosk.tour.audit import audit
from kiosk.tour.audit_states import States
from kiosk.tour.audit_touch import Reach
from kiosk.tour.contact_sheet import write_contact_sheet
from kiosk.tour.finding import Code, Finding
from kiosk.tour.look import Ease, Look
from kiosk.tour.norms import HELP
from kiosk.tour.report import write_report
from kiosk.tour.shot import Shot, with_contrast
from kiosk.tour.signatures import ToSign
from kiosk.tour.stage import Licences, Stage, View, no_licences, staged
from kiosk.tour.stop import Stop
from kiosk.tour.walk import stops
from kiosk.visit.where import Attract


class FolderUnwritable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The pictures cannot be written where they should go."""


def draw(
    pack: Pack, looks: Sequence[Look], licences: Licences = no_licences, out: Path | None = None
) -> Iterator[Shot]:
    """Every picture with its findings; written below ``out`` where it is given.

    Looks of one screen and language share a window, so they should stand together.
    Errors: PackUnusable, FolderUnwritable, NeverStill.
    """
    for (screen, language), group in groupby(looks, lambda look: (look.screen, look.language)):
        walk = stops(pack, language)
        with staged(pack, screen, language, licences) as stage:
            for look in group:
                yield from Round(stage, look, out).shots(walk)


@dataclass(slots=True)
class Round:
    """One look at all the stops: which names are taken, and where Help now stood first."""

    stage: Stage
    look: Look
    out: Path | None
    taken: set[str] = field(default_factory=set)
    help_at: tuple[float, ...] | None = None
    states: States = field(init=False)

    def __post_init__(self) -> None:
        self.states = States(self.look.screen.mm)

    def shots(self, walk: Sequence[Stop]) -> Iterator[Shot]:
        """Every picture of these stops. Errors: FolderUnwritable, NeverStill."""
        for stop in walk:
            if stop.lowered and Ease.LOWERED not in self.look.eased:
                continue
            reach = Reach(self.look)
            for view in self.stage.views(stop, met(stop, self.look)):
                reach.note(view.seen)
                shot = self._shot(stop, view)
                yield replace(shot, findings=(*shot.findings, *reach.findings())) if view.last else shot

    def _shot(self, stop: Stop, view: View) -> Shot:
        name = self._name(stop.name if view.page == 1 else f"{stop.name}-{view.page}")
        path = f"{self.look.folder}/{name}.png"
        if self.out is not None:
            _save(view, self.out / path)
        seen = with_contrast(view.seen, view.picture)
        found = audit(stop.name, seen, met(stop, self.look), last_page=view.last)
        more = (*self._help_moved(view), *self.states.findings(seen, view.picture), *self._ring(view))
        return Shot(name, path, stop, view.page, self.look, seen, (*found, *more))

    def _ring(self, view: View) -> Iterator[Finding]:
        return view.ring.findings(self.look.screen.mm) if view.ring is not None else iter(())

    def _name(self, name: str) -> str:
        """A name no other picture has; ids may be such that two stops make the same one."""
        while name in self.taken:
            name += "-too"
        self.taken.add(name)
        return name

    def _help_moved(self, view: View) -> tuple[Finding, ...]:
        """Help now must stand at one place on all screens (WCAG 2.2, 3.2.6)."""
        at = next((control.box for control in view.seen.controls if control.object_name == HELP), None)
        if at is None:
            return ()
        if self.help_at is None:
            self.help_at = at
        if max(abs(one - first) for one, first in zip(at, self.help_at, strict=True)) <= 1:
            return ()
        return (Finding(Code.HELP_MOVED, "Help now is not where it is on the other screens.", HELP),)


def met(stop: Stop, look: Look) -> Look:
    """How a stop is met with at a look: nobody has set anything for the attract screen, which keeps its theme alone."""
    nobody = isinstance(stop.visit.where, Attract)
    return replace(look, text_size=100, eased=look.eased & {Ease.FOCUSED}) if nobody else look


def write_sheets(shots: Sequence[Shot], out: Path, articles: Sequence[ToSign] = ()) -> None:
    """Writes tour.json and the contact sheet below the pictures' folder. Errors: FolderUnwritable.

    The contact sheet ends with pages on which the articles are signed.
    """
    try:
        write_report(shots, out)
        write_contact_sheet(shots, out, articles)
    except OSError as error:
        message = f"The tour cannot be written to “{out}”: {error.strerror or error}. The pictures are there."
        raise FolderUnwritable(message) from error


def forget_others(shots: Sequence[Shot], out: Path) -> None:
    """Removes pictures that an earlier tour left in the folders this one wrote to."""
    written = {out / shot.picture for shot in shots}
    for folder in {path.parent for path in written}:
        for path in set(folder.glob("*.png")) - written:
            path.unlink(missing_ok=True)


def _save(view: View, path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder “{path.parent}” cannot be made. Choose another with --out."
        raise FolderUnwritable(message) from error
    if not view.picture.save(str(path)):
        message = f"The picture “{path}” cannot be written. Is the disk full, or the folder read-only?"
        raise FolderUnwritable(message)
