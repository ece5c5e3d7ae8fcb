print("alpha runs")


def run(n):
    return "alpha", n
