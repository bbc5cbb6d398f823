"""The last page: everything that was answered, side by side, each with a way back to change it."""

from resignation.model import Section

SECTION = Section(
    order=90,
    title="Check your answers",
    lead="Read them once more before you take the letter away. Nothing has left this page.",
    questions=(),
)
