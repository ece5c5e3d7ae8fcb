# A key that is taken out and put back, over and over: places of the table serve again.
d = {i: str(i) for i in range(100)}
for i in range(5000):
    d[i % 7] = d.pop(i % 7)
print(len(d), list(d)[:5], list(d)[-7:])
for i in range(3000):
    key, value = d.popitem()
    d[key] = value
    d.pop(i % 100)
    d[i % 100] = i
print(len(d), list(d.items())[-3:], 55 in d, d[55])
for i in range(100):
    del d[i]
print(d, len(d))
d["x"] = 1
print(d)

#> 100 [7, 8, 9, 10, 11] [2, 3, 4, 5, 6, 0, 1]
#> 100 [(97, 2997), (98, 2998), (99, 2999)] True 2955
#> {} 0
#> {'x': 1}
