def run(n):
    return n * n
