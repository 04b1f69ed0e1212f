"""Prose against facts: every number of the site has an origin a reader can open.

citations, data_table, macros, backlinks   facts -> what a page shows
ledger_page, ledger_index   the ledger: a page a section, and a list of all
decision_page, decision_links, decision_rules   the decision helper, and what must hold
glossary, pictures     terms and drawings -> what a page shows
prose          a page as rendered -> its segments
number_check   segment x facts -> the numbers without an origin
rules, schemas what must hold for the data, and what editors know of them
page_facts     the facts that the page at hand rests on
freshness, recheck   how old facts are, and which are due
extension      the Python-Markdown extension that does all of it
"""
