# Where keys go that are added after others were removed.
s = set(range(100, 116)); 
for x in range(100,116): s.discard(x)
s = set()
for x in [3,4,5,40,41,42,43,44]: s.add(x)
print(s)
s.discard(3); s.discard(5)
s.add(35)
print(s)
s = set()
for x in [3,4,5,6,7,40,41,42,43,44]: s.add(x)
print(s)
s.discard(3); s.discard(5); s.discard(7)
s.add(35)
print(s)
s.add(67)
print(s)
s.add(99); print(s)
s.add(131); print(s)

#> {3, 4, 5, 40, 41, 42, 43, 44}
#> {4, 35, 40, 41, 42, 43, 44}
#> {3, 4, 5, 6, 7, 40, 41, 42, 43, 44}
#> {4, 6, 35, 40, 41, 42, 43, 44}
#> {4, 67, 6, 35, 40, 41, 42, 43, 44}
#> {99, 4, 67, 6, 35, 40, 41, 42, 43, 44}
#> {99, 4, 67, 6, 35, 40, 41, 42, 43, 44, 131}
