"""Turning pages to the end takes nothing away that stands on the last one."""

from kiosk.pack.read import Pack
from kiosk.tour.look import Look
from kiosk.tour.stage import no_licences, staged
from kiosk.tour.walk import stops
from tests.tour.looking import SCREENS


def test_the_last_page_of_a_section_shows_all_that_is_on_it(bundled: Pack) -> None:
    walk = {stop.name: stop for stop in stops(bundled, "en")}
    with staged(bundled, SCREENS[0], "en", no_licences) as stage:
        for name in ("section-brain-help", "section-usual-dose", "answer-shot"):
            pages = list(stage.views(walk[name], Look(SCREENS[0], "en")))

            before, after = ({text.text: text.box.y for text in view.seen.texts} for view in pages[-2:])
            body = [text for text, y in before.items() if after.get(text, y) != y]
            turned = before[body[0]] - after[body[0]]
            stay = {text for text, y in before.items() if y > turned + 100 and text.endswith(".")}
            assert len(pages) > 1
            assert stay
            assert stay <= after.keys(), name
