import broken_b
thing = 1
