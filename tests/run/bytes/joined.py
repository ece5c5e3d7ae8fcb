# join of bytes: what is joined, by what, and what it is called with.
def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


class B(bytes):
    pass


parts = [b"", b"a", b"bc", b"x" * 40]
for separator in b"", b",", b"--", bytearray(b"+"), B(b"s"):
    for given in parts, tuple(parts), iter(parts), {b"k": 1}, [], (), [b"one"], [B(b"sub"), b"y"], [bytearray(b"q"), memoryview(b"w")]:
        made = attempt(separator.join, given)
        print(type(made).__name__, made, end=" ")
    print()
one = b"only"
print(b",".join([one]) == one, type(b",".join([B(b"z")])), bytearray(b",").join([one]))
print(attempt(b",".join, [b"a", "b"]), attempt(b",".join, (b"a", 5)), attempt(b",".join, 5), attempt(b",".join, "ab"), attempt(b",".join, [None]))
print(len(b"".join([b"ab" * 1000] * 1000)), len(b"xyz".join([b"q"] * 100000)), b"".join([bytes([i]) for i in range(256)]) == bytes(range(256)))

#> bytes b'abcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'abcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'abcxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'k' bytes b'' bytes b'' bytes b'one' bytes b'suby' bytes b'qw' 
#> bytes b',a,bc,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b',a,bc,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b',a,bc,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'k' bytes b'' bytes b'' bytes b'one' bytes b'sub,y' bytes b'q,w' 
#> bytes b'--a--bc--xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'--a--bc--xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'--a--bc--xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'k' bytes b'' bytes b'' bytes b'one' bytes b'sub--y' bytes b'q--w' 
#> bytearray bytearray(b'+a+bc+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') bytearray bytearray(b'+a+bc+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') bytearray bytearray(b'+a+bc+xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') bytearray bytearray(b'k') bytearray bytearray(b'') bytearray bytearray(b'') bytearray bytearray(b'one') bytearray bytearray(b'sub+y') bytearray bytearray(b'q+w') 
#> bytes b'sasbcsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'sasbcsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'sasbcsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' bytes b'k' bytes b'' bytes b'' bytes b'one' bytes b'subsy' bytes b'qsw' 
#> True <class 'bytes'> bytearray(b'only')
#> ('TypeError', 'sequence item 1: expected a bytes-like object, str found') ('TypeError', 'sequence item 1: expected a bytes-like object, int found') ('TypeError', 'can only join an iterable') ('TypeError', 'sequence item 0: expected a bytes-like object, str found') ('TypeError', 'sequence item 0: expected a bytes-like object, NoneType found')
#> 2000000 399997 True
