"""Documents: text set block by block in the look of the screen or of paper, and paper itself (PDF and printer).

Every room that shows or prints a longer text builds on it; it knows no guide, checklist or letter.
"""
