"""Stands in for ``pyodide.webloop``: there is no loop of events."""

# Pyodide knows what Python holds of the page by its number, so that these must be taken in the usual order.
from pyodide_js._api import scheduleCallback  # type: ignore[import-not-found]  # noqa: F401


def _initialize_event_loop() -> None:
    """Leave things as they are."""
