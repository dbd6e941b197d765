"""``kiosk handout LIBRARY ARTICLE -o FILE.pdf``: a leaflet of an article, to take home."""

import argparse
import os
import sys
from datetime import datetime
from pathlib import Path

from kiosk.commands.out_file import write_out


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("library", type=Path, metavar="LIBRARY", help="the folder of a library, or a pack")
    parser.add_argument("article", metavar="ARTICLE", help="the id of an article, such as first-visit")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pdf", help="the file to write")
    parser.add_argument("--language", default="en", help="the language; without it en")
    parser.add_argument("--paper", choices=["a4", "letter"], default="a4", help="without it a4")
    parser.add_argument("--large-print", action="store_true", help="the same in 18 points, on more pages")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="the settings of IT, for clinic and crisis line")


def run(arguments: argparse.Namespace) -> int:
    """Writes the leaflet. Returns 0, or 2 where there is none to write or the file cannot be written."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.handout.choice import HeadTooLong
    from kiosk.pack.errors import NotInPack, PackUnusable
    from kiosk.tablet.settings import SettingsWrong
    from kiosk.tour.library import LibraryUnreadable

    try:
        return _write(arguments)
    except NotInPack:
        _say(f"“{arguments.library}” has no article “{arguments.article}” in the language “{arguments.language}”.")
    except OSError as error:
        _say(f"“{arguments.out}” cannot be written: {error.strerror or error}.")
    except (HeadTooLong, LibraryUnreadable, PackUnusable, SettingsWrong) as error:
        _say(str(error))
    return 2


def _write(arguments: argparse.Namespace) -> int:
    from kiosk.app import make_app
    from kiosk.article.review import Age, age_of
    from kiosk.handout.leaflet import Wanted, clinic_of, made
    from kiosk.handout.pdf import leaflet_pdf
    from kiosk.handout.read import read_article
    from kiosk.handout.setting import Paper
    from kiosk.handout.tags import About, tagged
    from kiosk.screen.crisis_words import in_crisis
    from kiosk.screen.languages import known, words_of
    from kiosk.screen.screen_words import ScreenWords
    from kiosk.tablet.settings import read_settings
    from kiosk.tour.library import opened

    language = arguments.language
    settings = read_settings(arguments.settings) if arguments.settings else None
    with opened(arguments.library) as pack:
        article = read_article(pack, language, arguments.article)
        today = datetime.now().astimezone().date()
        if age_of(article.review.due, today, pack.withdraw_after) is Age.WITHDRAWN:
            _say(f"The review of “{article.id}” is long overdue, and so is its leaflet. Have it reviewed first.")
            return 2
        app = make_app()
        words = ScreenWords()
        words.speak(language)
        clinic = clinic_of(settings) if settings else ""
        leftward = known(language, words_of(language)).right_to_left
        wanted = Wanted(Paper(arguments.paper), arguments.large_print, leftward, clinic, today)
        leaflet = made(article, wanted, pack.image)
        crisis = in_crisis(settings) if settings else ""
        written = leaflet_pdf(leaflet, crisis)
        write_out(arguments.out, tagged(written, About(leaflet.article.title, clinic, language, leftward)))
        words.fall_silent()
        del app
    sys.stdout.write(f"{arguments.out} has {leaflet.pages} {'page' if leaflet.pages == 1 else 'pages'}.\n")
    if leaflet.left_out:
        sys.stdout.write("There was no room for this; the leaflet points to the screen in the waiting room:\n")
    for part, chunk in leaflet.left_out:
        sys.stdout.write(f"  {part.short}: {chunk.name}\n")
    return 0


def _say(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")
