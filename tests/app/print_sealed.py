"""Prints a list and a leaflet from a process that may neither write a file nor open a socket.

Words: the pack, and the folder with the programs of a printer. Prints how it went.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject

from kiosk.app import make_app
from kiosk.handout.press import Press
from kiosk.pack.read import Pack
from kiosk.tablet.settings import Settings
from kiosk.visit.my_list import Entry, MyList
from tests.app.sealed import seal

app = make_app()
os.environ["PATH"] = sys.argv[2]
with Pack.open(Path(sys.argv[1])) as pack:
    parent = QObject()
    press = Press(pack, Settings(printer="desk"), parent)
    told: list[str] = []
    loop = QEventLoop()
    press.told.connect(told.append)
    press.told.connect(loop.quit)
    seal(files=True)
    press.print_list(MyList((Entry("the words qzxjv of a visitor"),)), "en")
    loop.exec()
    press.print_leaflet("ketamine-dose", "en")
    loop.exec()
    press.close()
os.write(1, " ".join(told).encode())
os._exit(0)
