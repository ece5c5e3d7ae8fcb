__all__ = ["CalcError", "ParseError", "RunError"]


class CalcError(Exception):
    pass


class ParseError(CalcError):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")


class RunError(CalcError):
    pass
