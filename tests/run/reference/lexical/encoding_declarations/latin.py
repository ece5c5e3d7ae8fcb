# coding: latin-1
text = "héllo ¤"
café = 3


def fail():
    raise ValueError("é")
