"""Block x device -> record. Knows no HTML.

    scheduler           what has to run, and in which order      } the process of
    executor            one block on one device -> its record    } `mkdocs build`
    forkserver_client   asks a forkserver for a run              } or `pytest docs`
    forkserver          has imported the frameworks; one for each set of them
    supervisor          one for each run: limits, output, end    (forked from it)
    worker              the block itself                         (forked from that)

Beside them: `devices` and `environment` say where and with what a block runs,
`records` what a run did, `store` where that is on file, `notebook_worker` executes a
lab in the place of `worker`, `matplotlib_svg` keeps what a worker drew, `node` reads
how a JavaScript program failed, and `pytest_plugin` makes each run a test of
`pytest docs`.

A block that names an environment runs under that one's Python or Node:
`environment_tables` reads what is declared, `environment_install` makes it once,
`environments` says what is in it, and `commands` what then runs the block.
"""
