"""One person's use of the tablet, from first touch to reset, as plain data and pure functions.

Knows neither Qt nor files nor the clock: time comes in as a number.
"""
