"""What the visitor sees: view models (QML module Kiosk.Backend) and the QML itself."""
