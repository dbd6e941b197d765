"""Who of the clinic has signed which content, from the front matter and into it."""
