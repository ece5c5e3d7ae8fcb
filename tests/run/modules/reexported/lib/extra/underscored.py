_one, __two, _three, plain = 1, 2, 3, 4
