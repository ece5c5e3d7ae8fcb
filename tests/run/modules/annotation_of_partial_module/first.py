import second


class A:
    pass
