import exporting
__all__ = ["s_one"] + ["s_two"]
__all__ += ("s_three",)
__all__.extend(["s_four"])
__all__.append("s_five")
__all__.remove("s_two")
s_one = s_two = s_three = s_four = s_five = s_six = 1
