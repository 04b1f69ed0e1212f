"""`docs/_data` -> typed facts.

partial_dates   days, months and years
number_forms    numbers in text, and whether two are forms of one
data_models, suggestions   what the models and the messages have in common
validation, yaml_habits    what is wrong with a file, in an author's words
yaml_data       a YAML list -> its entries, and the line of each key
csv_data        a CSV file -> its rows, each with its line
figures, claims            the ledger: what is claimed, what sources say
series          the data series, their licences and their rows
decision        the questions of the decision helper and their options
decision_outcomes, decision_flow   what answers add up to, and the short way there
reader_questions           what people ask, and where it is answered
routes, changes the routes out of a notebook; what is new for readers
glossary        the words that the site explains
arithmetic, figure_rules, source_rules   what must hold beyond the schema
"""
