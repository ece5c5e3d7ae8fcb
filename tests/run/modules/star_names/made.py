for n in ("first", "second"):
    globals()[n] = n
public = 1
_private = 2
