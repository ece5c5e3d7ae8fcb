from . import constants


def count(text):
    return {c: text.count(c) for c in sorted(set(text))}
