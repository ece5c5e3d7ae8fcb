class Memory(dict):
    from ..commands import __name__ as commander
    kind = f"memory for {commander}"
