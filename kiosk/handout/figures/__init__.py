"""The five kinds of figures, drawn for paper from the same data as on the screen."""
