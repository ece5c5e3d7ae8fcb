# Indices and slices of text: steps, ends and refusals; order and repetition.


def attempt(name, action):
    try:
        print(name, repr(action()))
    except Exception as e:
        print(name, type(e).__name__, e)


def change(s):
    s[0] = "x"


def remove(s):
    del s[0]


s = "aébc日d😀f"
ends = (None, -20, -8, -3, 0, 2, 7, 8, 20)
for step in (None, 1, 2, 3, -1, -2, -5, 100, -100):
    print(step, [s[a:b:step] for a in ends for b in (None, -2, 0, 5)])
    for a in ends:
        for b in ends:
            assert s[a:b:step] == "".join(list(s)[a:b:step])
print(s[0], s[-1], s[-8], s[7], s[True], s[::-1], s[:], s[5:2], s[2**70 :], s[: -(2**70)], s[:: 2**70], s[:: -(2**70)])

attempt("past", lambda: s[8])
attempt("before", lambda: s[-9])
attempt("empty", lambda: ""[0])
attempt("huge", lambda: s[2**70])
attempt("step", lambda: s[::0])
attempt("float", lambda: s[1.0])
attempt("text", lambda: s["1"])
attempt("none", lambda: s[None])
attempt("float bound", lambda: s[1.5:])
attempt("tuple", lambda: s[1, 2])
attempt("set", lambda: change(s))
attempt("del", lambda: remove(s))

print("ab" * 3, 3 * "é", "x" * 0, "x" * -5, "" * 10**9, "ab" * True, len("日" * 1000))
attempt("times float", lambda: "a" * 1.5)
attempt("times text", lambda: "a" * "b")
attempt("plus int", lambda: "a" + 1)
attempt("int plus", lambda: 1 + "a")
attempt("plus none", lambda: "a" + None)
attempt("plus bytes", lambda: "a" + b"b")
attempt("minus", lambda: "a" - "b")
attempt("negate", lambda: -"a")
attempt("huge times", lambda: "a" * 2**70)

print("a" < "b", "a" < "B", "" < "a", "ab" < "abc", "Z" < "a", "é" > "z", "\uffff" < "\U00010000", "a\0" > "a", "abc" >= "abc", "日" <= "本")
print(sorted(["b", "B", "a", "é", "", "aa", "日", "A", "😀", "\uffee"]), max("hello"), min("hello"), "a" != "b", "a" == b"a")
attempt("order", lambda: "a" < 1)
attempt("order bytes", lambda: "a" >= b"a")
attempt("order list", lambda: ["a", 1] < ["a", "b"])
t = "start"
u = t
t += "é"
t *= 2
print(t, u, len(t), t[len(u)], t.index("é", 6))
print("".join(reversed(s)), list(enumerate("é日")), [c for c in s if c > "z"], tuple("ab"), "a" in "abc" == True)

#> None ['aébc日d😀f', 'aébc日d', '', 'aébc日', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'd😀f', 'd', '', '', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'bc日d😀f', 'bc日d', '', 'bc日', 'f', '', '', '', '', '', '', '', '', '', '', '']
#> 1 ['aébc日d😀f', 'aébc日d', '', 'aébc日', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'd😀f', 'd', '', '', 'aébc日d😀f', 'aébc日d', '', 'aébc日', 'bc日d😀f', 'bc日d', '', 'bc日', 'f', '', '', '', '', '', '', '', '', '', '', '']
#> 2 ['ab日😀', 'ab日', '', 'ab日', 'ab日😀', 'ab日', '', 'ab日', 'ab日😀', 'ab日', '', 'ab日', 'df', 'd', '', '', 'ab日😀', 'ab日', '', 'ab日', 'b日😀', 'b日', '', 'b日', 'f', '', '', '', '', '', '', '', '', '', '', '']
#> 3 ['ac😀', 'ac', '', 'ac', 'ac😀', 'ac', '', 'ac', 'ac😀', 'ac', '', 'ac', 'd', 'd', '', '', 'ac😀', 'ac', '', 'ac', 'bd', 'bd', '', 'b', 'f', '', '', '', '', '', '', '', '', '', '', '']
#> -1 ['f😀d日cbéa', 'f', 'f😀d日cbé', 'f😀', '', '', '', '', 'a', '', '', '', 'd日cbéa', '', 'd日cbé', '', 'a', '', '', '', 'béa', '', 'bé', '', 'f😀d日cbéa', 'f', 'f😀d日cbé', 'f😀', 'f😀d日cbéa', 'f', 'f😀d日cbé', 'f😀', 'f😀d日cbéa', 'f', 'f😀d日cbé', 'f😀']
#> -2 ['fdcé', 'f', 'fdcé', 'f', '', '', '', '', 'a', '', '', '', 'dcé', '', 'dcé', '', 'a', '', '', '', 'ba', '', 'b', '', 'fdcé', 'f', 'fdcé', 'f', 'fdcé', 'f', 'fdcé', 'f', 'fdcé', 'f', 'fdcé', 'f']
#> -5 ['fb', 'f', 'fb', 'f', '', '', '', '', 'a', '', '', '', 'da', '', 'd', '', 'a', '', '', '', 'b', '', 'b', '', 'fb', 'f', 'fb', 'f', 'fb', 'f', 'fb', 'f', 'fb', 'f', 'fb', 'f']
#> 100 ['a', 'a', '', 'a', 'a', 'a', '', 'a', 'a', 'a', '', 'a', 'd', 'd', '', '', 'a', 'a', '', 'a', 'b', 'b', '', 'b', 'f', '', '', '', '', '', '', '', '', '', '', '']
#> -100 ['f', 'f', 'f', 'f', '', '', '', '', 'a', '', '', '', 'd', '', 'd', '', 'a', '', '', '', 'b', '', 'b', '', 'f', 'f', 'f', 'f', 'f', 'f', 'f', 'f', 'f', 'f', 'f', 'f']
#> a f a f é f😀d日cbéa aébc日d😀f    a f
#> past IndexError string index out of range
#> before IndexError string index out of range
#> empty IndexError string index out of range
#> huge IndexError cannot fit 'int' into an index-sized integer
#> step ValueError slice step cannot be zero
#> float TypeError string indices must be integers, not 'float'
#> text TypeError string indices must be integers, not 'str'
#> none TypeError string indices must be integers, not 'NoneType'
#> float bound TypeError slice indices must be integers or None or have an __index__ method
#> tuple TypeError string indices must be integers, not 'tuple'
#> set TypeError 'str' object does not support item assignment
#> del TypeError 'str' object doesn't support item deletion
#> ababab ééé    ab 1000
#> times float TypeError can't multiply sequence by non-int of type 'float'
#> times text TypeError can't multiply sequence by non-int of type 'str'
#> plus int TypeError can only concatenate str (not "int") to str
#> int plus TypeError unsupported operand type(s) for +: 'int' and 'str'
#> plus none TypeError can only concatenate str (not "NoneType") to str
#> plus bytes TypeError can only concatenate str (not "bytes") to str
#> minus TypeError unsupported operand type(s) for -: 'str' and 'str'
#> negate TypeError bad operand type for unary -: 'str'
#> huge times OverflowError cannot fit 'int' into an index-sized integer
#> True False True True True True True True True True
#> ['', 'A', 'B', 'a', 'aa', 'b', 'é', '日', '￮', '😀'] o e True False
#> order TypeError '<' not supported between instances of 'str' and 'int'
#> order bytes TypeError '>=' not supported between instances of 'str' and 'bytes'
#> order list TypeError '<' not supported between instances of 'int' and 'str'
#> startéstarté start 12 é 11
#> f😀d日cbéa [(0, 'é'), (1, '日')] ['é', '日', '😀'] ('a', 'b') False
