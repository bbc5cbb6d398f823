"""Stands in for ``jinja2.bccache``: nothing is kept, and half of the standard library that it would need stays away."""


class BytecodeCache:
    """Named by Jinja, and never made."""


FileSystemBytecodeCache = MemcachedBytecodeCache = BytecodeCache
