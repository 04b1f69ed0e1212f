"""Markdown -> blocks. Starts no process.

page_files   which files are pages
includes     a page with every embedded snippet in its place
fences       -> its fences, as superfences finds them
annotations  -> what the comments above a fence ask
programs     -> what a program imports, and whether Python can read it
blocks       one `Block` for each program, with its place in page and snippet
parser       all of these together: the text of a page -> its blocks
page_cache   the same, without parsing again what has not changed
changes      which pages have changed since they were last asked for
"""
