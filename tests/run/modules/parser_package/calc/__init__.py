"""A calculator."""
from . import lexer, nodes, parser
from .errors import *
from .parser import parse

__all__ = ["evaluate", "parse", *errors.__all__]


def evaluate(text, **names):
    result = None
    for statement in parse(text):
        try:
            result = statement.run(names)
        except (ArithmeticError, TypeError, ValueError) as e:
            raise RunError(f"{type(e).__name__} in {text!r}") from e
    return result
