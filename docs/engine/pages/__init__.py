"""Markdown -> blocks. Starts no process.

page_files   which files are pages
includes     a page with every embedded snippet in its place
fences       -> its fences, as superfences finds them
annotations  -> what the comments above a fence ask
programs     -> what a program imports, and whether Python can read it
blocks       -> one `Block` for each program, with its place in page and snippet
"""
