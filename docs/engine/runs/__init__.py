"""Block x device -> record. Knows no HTML.

    scheduler           what has to run, and in which order      } the process of
    executor            one block on one device -> its record    } `mkdocs build`
    forkserver_client   asks a forkserver for a run              } or `pytest docs`
    forkserver          has imported the frameworks; one for each set of them
    supervisor          one for each run: limits, output, end    (forked from it)
    worker              the block itself                         (forked from that)

In the worker's process, `isolation` undoes what it shares with its siblings,
`stack_dump` writes where it was when something ended it, `matplotlib_svg` keeps what it
drew; `notebook_worker` executes a lab in its place.

Beside them: `devices` and `environment` say where and with what a block runs,
`records` what a run did, `verdicts` whether that is what the page says, `output_text`
makes what it wrote fit to show, `node` reads how a JavaScript program failed, `store`
says where a record is on file, `scratch` where runs have their temporary folders,
`font_list` what Matplotlib need not look for in each.
`recording` makes a record of what a run left, `left_files` keeps the files among that
which the site publishes. `pytest_plugin` makes each run a test of
`pytest docs`, `pytest_session` is that inside a build, `site_runs` all it
asks for, and `progress` how far it is.

A block that names an environment runs under that one's Python or Node:
`environment_tables` reads what is declared, `environment_install` makes it once,
`environments` says what is in it, and `commands` what then runs the block. `packages`
says which files of its npm packages the site publishes for pages to load.
"""
