"""What changed between two libraries, in the order in which a doctor wants to know it."""
