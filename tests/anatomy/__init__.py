"""Annotated question turns of the corpus, and how they are measured."""
