__all__ = [x for x in ("ok", "bad")]
ok = 1
