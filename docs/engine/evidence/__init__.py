"""Prose against facts: every number of the site has an origin a reader can open.

citations, data_table, macros, ledger_page, backlinks   facts -> what a page shows
glossary, pictures     terms and drawings -> what a page shows
prose          a page as rendered -> its segments
number_check   segment x facts -> the numbers without an origin
rules, schemas what must hold for the data, and what editors know of them
page_facts     the facts that the page at hand rests on
freshness, recheck   how old facts are, and which are due
extension      the Python-Markdown extension that does all of it
"""
