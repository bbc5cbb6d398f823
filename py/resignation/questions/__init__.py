"""The pages of the interview: each file exports one ``SECTION``; to add a page, add a file with its own ``order``."""
