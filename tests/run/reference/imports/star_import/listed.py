__all__ = ["chosen", "_underscored"]
chosen = "chosen"
_underscored = "with underscore"
left_out = "not in all"
