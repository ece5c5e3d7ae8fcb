# A dict made of a mapping of the program's own asks for all keys before the first value.
log=[]
class K:
    def keys(self):
        for k in "abc":
            log.append(("key",k)); yield k
    def __getitem__(self,k): log.append(("get",k)); return 1
print(dict(K()), log); log.clear()
d={}; d.update(K()); print(log); log.clear()
print({**K()}, log); log.clear()
def f(**k): return k
print(f(**K()), log)

#> {'a': 1, 'b': 1, 'c': 1} [('key', 'a'), ('key', 'b'), ('key', 'c'), ('get', 'a'), ('get', 'b'), ('get', 'c')]
#> [('key', 'a'), ('key', 'b'), ('key', 'c'), ('get', 'a'), ('get', 'b'), ('get', 'c')]
#> {'a': 1, 'b': 1, 'c': 1} [('key', 'a'), ('key', 'b'), ('key', 'c'), ('get', 'a'), ('get', 'b'), ('get', 'c')]
#> {'a': 1, 'b': 1, 'c': 1} [('key', 'a'), ('key', 'b'), ('key', 'c'), ('get', 'a'), ('get', 'b'), ('get', 'c')]
