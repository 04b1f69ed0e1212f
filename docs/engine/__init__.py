"""The machine room: runs every block of the site and shows what it printed.

Data flows one way, page -> blocks -> runs -> records -> page, and so do imports:
settings, embed, fences, blocks, versions, devices, records, figures, child,
supervise, zygote, parents, execute, labs, pytest_plugin, elements, shown, render,
evidence, hooks. No module imports one that stands after it in this list.

`evidence` is a package: what the site knows of the world and from where.
"""
