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
`records` what a run did, `output_text` makes what it wrote fit to show, `store` says
where that is on file, `scratch` where runs have their temporary folders, and
`pytest_plugin` makes each run a test of `pytest docs`.
"""
