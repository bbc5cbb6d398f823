"""Stands in for ``asyncio``: nothing here waits for anything."""
