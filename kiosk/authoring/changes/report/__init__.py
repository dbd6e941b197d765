"""Changes as text for a terminal, as JSON for a program, and as a page for a doctor."""
