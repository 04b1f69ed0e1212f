"""The machine room: runs every block of the site and shows what it printed.

    pages -> runs -> rendering -> evidence -> exports -> mkdocs_hooks
             facts -> charts ----^

Beside the rooms: `settings`, `problems`, `files` and `frameworks` for all of them,
`build_state` for what a build knows, `publishing` and `incremental` for what it does
with the folder it made, and with the pages it kept.

Each room does one job and says at its top which; imports point from right to left.
`make test` holds that with import-linter, as [tool.importlinter] in pyproject.toml
has it.
"""
