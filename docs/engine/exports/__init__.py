"""Pages to take along: what a reader sees, as files that other programs read.

    page -> reader -> pieces -> page_markdown -> page.md
            plain                page_notebook -> page.ipynb
    navigation -> llms -> llms.txt

plain            HTML that the site makes -> Markdown
pieces, reader   a page -> its prose, values filled in, and its programs
page_markdown    pieces -> Markdown, each program with what it printed
page_notebook    pieces -> a notebook, each program with what it printed
lab_export       a lab -> Markdown; a notebook it is already
llms             the navigation -> a list of all pages for language models
article          what a page is, for search engines
feed             what changed -> feed.xml
beside           snippets, files that runs left, files of npm packages
site_files       writes all of it into the site

Reads records and facts only, and starts nothing. Knows no MkDocs.
"""
