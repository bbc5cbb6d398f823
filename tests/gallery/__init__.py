"""Pictures of every state of the page, for people to look at: ``python build.py review``."""
