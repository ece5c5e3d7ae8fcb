# A subclass of StackSummary says how entries are shown, and which are not.
import traceback


class Short(traceback.StackSummary):
    def format_frame_summary(self, frame):
        if frame.name == "skipped":
            return None
        return f"{frame.name}: {frame.line}\n"


def skipped():
    raise KeyError("gone")


def shown():
    skipped()


try:
    shown()
except KeyError as e:
    stack = Short.extract(traceback.walk_tb(e.__traceback__))
    print(type(stack).__name__, len(stack))
    print("".join(stack.format()), end="")
    first = Short.extract(traceback.walk_tb(e.__traceback__), limit=1)
    print(type(first).__name__, first.format())
    again = Short.from_list(stack[1:])
    print(type(again).__name__, [frame.name for frame in again])
print("print_list" in traceback.__all__)

#> Short 3
#> <module>: shown()
#> shown: skipped()
#> Short ['<module>: shown()\n']
#> StackSummary ['shown', 'skipped']
#> False
