"""The machine room: runs every block of the site and shows what it printed.

    pages -> runs -> rendering -> evidence -> mkdocs_hooks
             facts -> charts ----^

Each room does one job and says at its top which; imports point from right to left.
`make test` holds that with import-linter, as [tool.importlinter] in pyproject.toml
has it.
"""
