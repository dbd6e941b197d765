"""Another name for an article: its file in each language, and each place that names it."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.article.place import Place
from kiosk.authoring import library_file
from kiosk.authoring.findings import Findings
from kiosk.authoring.names import is_id
from kiosk.authoring.score import answers
from kiosk.authoring.text_file import read_lines
from kiosk.authoring.yaml_tree import Group, Items, Node, Scalar, read_yaml
from kiosk.desk.files.disk import is_there, read_text_bytes, write_whole
from kiosk.desk.files.tree import Tree
from kiosk.desk.files.trouble import DeskError, shown, unwritten


@dataclass(frozen=True, slots=True)
class Renaming:
    """What another name changes: files that get it, and files (by the path they have before) whose text names it."""

    moves: Mapping[Path, Path]
    texts: Mapping[Path, bytes]


def plan_renaming(tree: Tree, old: str, new: str) -> Renaming:
    """What it takes to rename an article. Raises DeskError where it cannot be done; nothing is changed yet."""
    if not is_id(new):
        message = f"“{new}” cannot be an article’s name. Use small letters, digits and hyphens, such as first-visit."
        raise DeskError(message)
    if any(article.id == new for article in tree.articles):
        raise DeskError(f"There is an article “{new}” already. Choose another name.")
    moves = {one.path: one.path.with_name(new + one.path.suffix) for one in tree.articles if one.id == old}
    if not moves:
        raise DeskError(f"There is no article “{old}”. Someone else may have renamed it.")
    return Renaming(moves, dict(_texts(tree, old, new)))


def carry_out(renaming: Renaming) -> None:
    """Rename the article. Raises DeskError; then all is as it was, as far as the disk lets us."""
    done: list[tuple[Path, bytes]] = []
    moved: list[tuple[Path, Path]] = []
    try:
        for path, data in renaming.texts.items():
            before = read_text_bytes(path)
            write_whole(path, data)
            done.append((path, before))
        for path, target in renaming.moves.items():
            _move(path, target)
            moved.append((path, target))
    except DeskError:
        for path, target in reversed(moved):
            with suppress(OSError):
                target.rename(path)
        for path, before in reversed(done):
            with suppress(DeskError):
                write_whole(path, before)
        raise


def _move(path: Path, target: Path) -> None:
    if is_there(target):
        raise DeskError(f"“{shown(target)}” is there already. Choose another name.")
    try:
        path.rename(target)
    except OSError as error:
        raise unwritten(path, error, "renamed") from error


def _texts(tree: Tree, old: str, new: str) -> Iterator[tuple[Path, bytes]]:
    link = re.compile(rb"(\]\([ \t]*<?)" + re.escape(old).encode() + rb"(?=\.md[ \t>#)])")
    for article in tree.articles:
        before = read_text_bytes(article.path)
        after = link.sub(rb"\1" + new.encode(), before)
        if after != before:
            yield article.path, after
    for name, places in ((library_file.NAME, _in_order), (answers.NAME, _in_scores)):
        path = tree.folder / name
        if is_there(path):
            before = read_text_bytes(path)
            after = _renamed(before, name, old, new, places(_root(before, name, old), old))
            if after != before:
                yield path, after


def _root(data: bytes, name: str, old: str) -> Node | None:
    root = read_yaml(read_lines(data, Findings(name)), Place(), Findings(name))
    if root is None and old.encode() in data:
        raise DeskError(f"“{name}” names this article, but cannot be read. Mend it first; the check says where.")
    return root


def _in_order(root: Node | None, old: str) -> list[Place]:
    entries = root.entries if isinstance(root, Group) else ()
    lists = (value for name, value in entries if name.text == "order")
    nodes = (node for value in lists for node in (value.items if isinstance(value, Items) else (value,)))
    return [node.at for node in nodes if isinstance(node, Scalar) and node.text == old]


def _in_scores(root: Node | None, old: str) -> list[Place]:
    return [name.at for name, _ in root.entries if name.text == old] if isinstance(root, Group) else []


def _renamed(data: bytes, name: str, old: str, new: str, places: list[Place]) -> bytes:
    """The bytes with the name at some places replaced; comments, quotes and spaces stay."""
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    mark = lines[0].startswith("\ufeff")
    for at in sorted(places, reverse=True):
        column = at.column - 1 + (mark and at.line == 1)
        line = lines[at.line - 1]
        start = column + (line[column : column + 1] in ("'", '"'))
        if not line.startswith(old, start):
            raise DeskError(f"“{name}” names this article in a way that cannot be changed here. Change it by hand.")
        lines[at.line - 1] = line[:start] + new + line[start + len(old) :]
    return "\n".join(lines).encode("utf-8", "surrogateescape")
