"""The lock-down that proves itself: one file a guard, each a judgement over facts that a thin probe has read."""
