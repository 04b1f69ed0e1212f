from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement

PACKAGES = [
    "ai-edge-litert",
    "executorch",
    "onnxruntime",
    "tensorflow",
    "torch",
]


def needed(name, known):
    """The distributions that `name` needs, itself included, each once."""
    try:
        package = distribution(name)
    except PackageNotFoundError:  # for another system
        return known
    if package.name in known:
        return known
    known[package.name] = package
    for text in package.requires or []:
        requirement = Requirement(text)
        marker = requirement.marker
        if marker is None or marker.evaluate({"extra": ""}):
            needed(requirement.name, known)
    return known


def megabytes(package):
    """What its files take on the disk."""
    files = (file.locate() for file in package.files or [])
    return (
        sum(file.stat().st_size for file in files if file.is_file()) / 1e6
    )


def licence(package):
    """As its metadata have it."""
    data = package.metadata
    classifiers = data.get_all("Classifier") or []
    named = [c.split(" :: ")[-1] for c in classifiers if "License" in c]
    all_of_them = (data["License-Expression"] or "").split(" AND ")
    more = f" and {len(all_of_them) - 1} more" * (len(all_of_them) > 1)
    return (all_of_them[0] or (named or [data["License"]])[0]) + more


print("table: install")
print("package,MB,alone,packages,licence")
for name in PACKAGES:
    all_of_it = needed(name, {})
    own = megabytes(distribution(name))
    total = sum(megabytes(package) for package in all_of_it.values())
    named = licence(distribution(name)).splitlines()[0].replace(",", " ")
    print(f"{name},{total:.0f},{own:.0f},{len(all_of_it)},{named}")
