"""Documents on paper and files beside them: writers that know layout and bytes, and nothing of resigning.

A document is a tuple of blocks. Each writer gives the same bytes for the same document, whenever and wherever it runs:
no clock, no chance, and nothing about the person beyond what the document says.
"""
