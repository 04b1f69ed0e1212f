"""The machine room: runs every block of the site and shows what it printed.

Data flows one way, page -> blocks -> runs -> records -> page, and so do imports:
settings, blocks, devices, records, child, zygote, execute, labs, pytest_plugin,
render, hooks. No module imports one that stands after it in this list.
"""
