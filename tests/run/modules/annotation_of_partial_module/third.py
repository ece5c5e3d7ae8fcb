import fourth


class B:
    pass


def f(b: B, c: fourth.C) -> fourth.C.Inner:
    pass


try:

    def g(d: fourth.D):
        pass

except AttributeError as e:
    print(e)
