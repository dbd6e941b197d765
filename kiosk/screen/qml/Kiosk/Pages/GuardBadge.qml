import Kiosk.Theme
import Kiosk.Ui

// An open padlock: a guard of the lock-down is off. Staff know the sign, and their panel says which; it can't be touched.
Icon {
    anchors.margins: Theme.space
    colour: Theme.colours.mutedInk
    name: "unlocked"
    objectName: "guard-badge"
    size: 20 * Theme.unit
}
