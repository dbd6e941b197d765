"""The kiosk as its command line starts it. Prints a line for each frame it draws.

Words: the pack, and ``first`` to end at the first frame, ``attract`` or ``article`` to stay there, or ``walk`` to go
through every screen and then print one more line; a number after it ends the walk early. What the kiosk keeps of the
pack stands beside it, as if it had shown no other before.
"""

import importlib.util
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

from tests.bench.child.frames import Frames

STEPS = int([*sys.argv, "1000"][3])


class Watch:
    """Watches the window from the moment ``kiosk.app`` shows it; imports nothing before the kiosk does."""

    def __init__(self, mode: str) -> None:
        self._mode = mode

    def find_spec(self, name: str, _path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if name != "kiosk.app":
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        run = spec.loader.exec_module

        def run_and_watch(module: ModuleType) -> None:
            run(module)
            show = module.show
            module.show = lambda kiosk, start: (self._watch(kiosk), show(kiosk, start))

        spec.loader.exec_module = run_and_watch
        return spec

    def _watch(self, kiosk) -> None:
        self._frames = Frames(ends=self._mode == "first", then=lambda: self._then(kiosk))
        kiosk.window.frameSwapped.connect(self._frames.drawn)

    def _then(self, kiosk) -> None:
        if self._mode == "article":
            from tests.bench.child.walk import values

            kiosk.visit.openArticle(values(kiosk.visit.library, "article")[0])
        elif self._mode == "walk":
            from tests.bench.child.walk import Walk

            self._walk = Walk(kiosk, STEPS, lambda steps: os.write(1, f'{{"walked": {steps}}}\n'.encode()))


os.environ["CACHE_DIRECTORY"] = f"{sys.argv[1]}.cache"
sys.meta_path.insert(0, Watch(sys.argv[2]))
from kiosk.__main__ import main  # noqa: E402 -- watched from its first import on

sys.argv = ["kiosk", "run", sys.argv[1]]
sys.exit(main())
