"""Markdown -> blocks. Starts no process.

includes     a page with every embedded snippet in its place
fences       -> its fences, as superfences finds them
annotations  -> what the comments above a fence ask
blocks       -> one `Block` for each program, with its place in page and snippet
"""
