print("pkg.first")
name = __name__


class Thing:
    def describe(self):
        return f"Thing from {__name__}"
