"""Record -> HTML.

markup      one record as HTML; output is text: escaped, never interpreted
page_runs   which records the page at hand shows
extension   the Python-Markdown extension that puts them there
notebooks   a lab as the notebook that mkdocs-jupyter shows
"""
