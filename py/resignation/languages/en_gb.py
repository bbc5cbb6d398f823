"""British English: the day stands first, and a list has no comma before its last "and"."""

from resignation.model import Language

LANGUAGE = Language(
    name="English (United Kingdom)",
    folder="en",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    day="{day} {month} {year}",
    numbers=(
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ),
    conjunction="and",
    serial_comma=False,
    spelling="gb",
)
