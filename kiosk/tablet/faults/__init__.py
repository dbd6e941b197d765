"""What went wrong on the tablet, kept for the staff: never what a visitor did."""
