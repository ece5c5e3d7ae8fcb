import sys
public = "public"
value = "from plain"
_private = "hidden"
__dunder = "hidden too"


def helper():
    return _private
