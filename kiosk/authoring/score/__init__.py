"""The score sheet of an article, by published criteria: what is decided by the gate, and what a person answers."""
