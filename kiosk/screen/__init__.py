"""What the visitor sees: view models (QML module Kiosk.Backend) and the QML itself."""

from kiosk.screen.lasting import make_constants_last

make_constants_last()
