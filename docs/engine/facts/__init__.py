"""`docs/_data` -> typed facts.

partial_dates   days, months and years
number_forms    numbers in text, and whether two are forms of one
yaml_data       a YAML list -> its entries, each with its line
claims          the ledger: what is claimed, and what sources say
series          the data series and their rows
"""
