"""Names of the icons an author can choose and the screens can draw."""

ICONS = frozenset(
    "back book brain calendar car chart check clock cross down drop eye food globe hand heart hide home info leaf "
    "list moon needle next people phone pill plus print question route search shield speaker speech spray star sun "
    "text undo up warning".split()
)
