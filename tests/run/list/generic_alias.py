# list[int] and the like as values.
V = list[int]
D = dict[str, list[float]]
print(V, D, tuple[int, ...], V() == [], set[str]([1]))
print(D == dict[str, list[float]], V.__origin__, V.__args__)
def f(x: list[int]) -> dict[str, int]:
    return {}
print(f([1]))

#> list[int] dict[str, list[float]] tuple[int, ...] True {1}
#> True <class 'list'> (<class 'int'>,)
#> {}
