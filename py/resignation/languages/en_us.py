"""American English: the month stands first, and the last item of a list has its comma."""

from resignation.model import Language

LANGUAGE = Language(
    name="English (United States)",
    folder="en",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    day="{month} {day}, {year}",
    numbers=(
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ),
    conjunction="and",
    serial_comma=True,
    spelling="us",
)
