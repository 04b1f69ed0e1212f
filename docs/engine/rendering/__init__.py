"""Record -> HTML.

addresses         where pages, blocks and their statuses are
markup            one record as HTML; output is text: escaped, never interpreted
page_runs         what the page at hand shows of runs, and what is wrong with it
block_runs        the runs of one block, as that page shows them
calls             the lines of a page that ask for something
programs          programs by the name of their snippet
captions          which programs, devices and days a table comes from
table_markup      rows as a table to sort, filter and download
tables            -> what programs printed as tables, checked and joined
program_tables    such tables by the names of their programs
printed_rows, outcomes, routes, status    what `rows`, `outcomes` and so on become
questions_list, changes_list      what `asked` and `changes` become
notebooks         a lab as the notebook that mkdocs-jupyter shows
notebook_markdown -> as Markdown, where it does not
stanzas           programs beside each other: what stands beside what, what differs
columns           tabs of frameworks, made ready to be shown as columns
table_breaks      where names in a table may break
macros            the lines that ask for these
site_values       figures of all runs, which a sentence asks for
extension         the Python-Markdown extension that puts all of it there
"""
