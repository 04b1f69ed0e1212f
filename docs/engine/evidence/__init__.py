"""What the site knows and from where: claims, series, and every number in the prose.

Imports point one way: days, numbers, entries, ledger, series, chart_rows, chart_marks,
chart_panels, chart_timelines, chart_specs, chart_svg, charts, citations, uses, cards,
exhibits, origins, passages, questions, foot, due, page, extension. Of the engine's
other modules these use only what stands before `evidence` in the list of `engine`.
"""
