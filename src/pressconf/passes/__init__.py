"""The passes: each a module with one function ``Draft -> Draft``; ``parse.py`` holds their order."""
