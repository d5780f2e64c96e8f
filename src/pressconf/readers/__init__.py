"""From files to text: one module a format, each imported when a file of that format is loaded."""
