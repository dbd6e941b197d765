"""The machine around a visit: settings, millimetres, packs, licences."""
