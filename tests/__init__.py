"""The tests of pressconf."""
