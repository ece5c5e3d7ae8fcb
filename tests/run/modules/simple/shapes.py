import helper

__all__ = ["Circle", "Square"]
print("shapes runs")
_hidden = "hidden"


def not_listed():
    return "not listed"


class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return 3 * self.r ** 2


class Square:
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2
