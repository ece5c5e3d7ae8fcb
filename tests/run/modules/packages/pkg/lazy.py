print("pkg.lazy")
answer = 42
