print("beta runs")


def run(n):
    return "beta", n
