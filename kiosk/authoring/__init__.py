"""The staff's side: Markdown, YAML and image files to articles, with every problem named and placed.

The only package that knows Markdown, YAML and image formats. The tablet never imports it.
"""
