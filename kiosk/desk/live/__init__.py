"""An article as it is being typed: compiled and checked in a process of its own, so that typing never waits."""
