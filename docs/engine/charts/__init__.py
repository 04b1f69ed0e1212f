"""Facts -> SVG.

options     what an entry can ask of each kind of chart
catalogue   which charts there are, and what each shows
rows        -> what it draws and its table, from the data series
style       the theme
kinds       -> how it is drawn, in Altair
svg         -> a picture that stands in a page
flowchart   the short way through the decision -> SVG, drawn here alone
"""
