from first import log as _log, get
_log.append("third")


def user():
    import first, second
    return first.get() + "/" + get() + "/" + second.get()
