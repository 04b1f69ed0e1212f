"""What the site knows and from where: claims, series, and every number in the prose.

Imports point one way: days, numbers, ledger, series, charts, exhibits, citations,
check, extension. Of the engine's other modules these use only what stands before
`engine.evidence` in `engine.__doc__`.
"""
