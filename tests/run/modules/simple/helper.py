"""A helper."""
print("helper runs")
PUBLIC = "public"
counter = 0


def increase():
    global counter
    counter += 1
    return counter


def get_added():
    return added


class Base:
    def name(self):
        return "base"


def late_name():
    return later


later = "defined later"
if __name__ == "__main__":
    print("never")
