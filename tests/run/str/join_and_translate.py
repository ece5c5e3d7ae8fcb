# join, replace, maketrans and translate.


def attempt(name, action):
    try:
        print(name, action())
    except Exception as e:
        print(name, type(e).__name__, e)


print(["-".join([]), "-".join(["a"]), "-".join("abc"), "".join(("x", "é", "日")), ", ".join({"k": 1, "j": 2}), "ab".join("😀x")])
print("-".join(str(n) for n in range(5)), "|".join(c * 2 for c in "ab"), "\n".join(["a", "b"]).splitlines())
attempt("join int", lambda: "-".join(["a", 1]))
attempt("join first", lambda: "-".join([None, "a"]))
attempt("join generator", lambda: "-".join(n for n in ("a", b"b")))
attempt("join not iterable", lambda: "-".join(3))
attempt("join two", lambda: "-".join("a", "b"))


def failing():
    yield "a"
    raise KeyError("stopped")


attempt("join failing", lambda: "".join(failing()))

s = "banana"
for old, new in (("a", "o"), ("an", ""), ("ana", "X"), ("", "."), ("b", "bb"), ("z", "y"), ("banana", ""), ("a", "é日")):
    print(repr(old), [s.replace(old, new, n) for n in (-1, 0, 1, 2, 100)], s.replace(old, new))
print(["".replace("", "x"), "".replace("", "x", 0), "".replace("a", "b"), "é日".replace("", "-"), "😀a😀".replace("😀", ""), "aaa".replace("aa", "b")])
attempt("replace int", lambda: s.replace("a", 1))
attempt("replace none", lambda: s.replace(None, "a"))
attempt("replace one", lambda: s.replace("a"))
attempt("replace count", lambda: s.replace("a", "b", "1"))

table = str.maketrans("abn", "xyz")
print(sorted(table.items()), s.translate(table))
print(str.maketrans("ab", "cd", "bz"), str.maketrans({"a": "long", 98: None, "é": 0x65D5}), str.maketrans("", ""))
print(s.translate({97: None}), s.translate({97: "AA", 98: 66}), s.translate({}), s.translate({ord("n"): ""}), "".translate(table))
print("aé日".translate({0xE9: "e", 0x65E5: "sun"}), "abc".translate(["x"] * 98), "ab".translate({97: 0x1F600, 98: 0x10FFFF}) == "\U0001f600\U0010ffff")


class Shift:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError(code)
        if code == 99:
            return None
        return code + 1


print("abcd".translate(Shift()))
attempt("lengths", lambda: str.maketrans("ab", "c"))
attempt("key", lambda: str.maketrans({"ab": "c"}))
attempt("key type", lambda: str.maketrans({1.5: "c"}))
attempt("not a dict", lambda: str.maketrans("ab"))
attempt("second", lambda: str.maketrans("ab", 5))
attempt("value type", lambda: "a".translate({97: 1.5}))
attempt("value range", lambda: "a".translate({97: 0x110000}))
attempt("value negative", lambda: "a".translate({97: -1}))
attempt("table", lambda: "a".translate(5))

#> ['', 'a', 'a-b-c', 'xé日', 'k, j', '😀abx']
#> 0-1-2-3-4 aa|bb ['a', 'b']
#> join int TypeError sequence item 1: expected str instance, int found
#> join first TypeError sequence item 0: expected str instance, NoneType found
#> join generator TypeError sequence item 1: expected str instance, bytes found
#> join not iterable TypeError can only join an iterable
#> join two TypeError str.join() takes exactly one argument (2 given)
#> join failing KeyError 'stopped'
#> 'a' ['bonono', 'banana', 'bonana', 'bonona', 'bonono'] bonono
#> 'an' ['ba', 'banana', 'bana', 'ba', 'ba'] ba
#> 'ana' ['bXna', 'banana', 'bXna', 'bXna', 'bXna'] bXna
#> '' ['.b.a.n.a.n.a.', 'banana', '.banana', '.b.anana', '.b.a.n.a.n.a.'] .b.a.n.a.n.a.
#> 'b' ['bbanana', 'banana', 'bbanana', 'bbanana', 'bbanana'] bbanana
#> 'z' ['banana', 'banana', 'banana', 'banana', 'banana'] banana
#> 'banana' ['', 'banana', '', '', ''] 
#> 'a' ['bé日né日né日', 'banana', 'bé日nana', 'bé日né日na', 'bé日né日né日'] bé日né日né日
#> ['x', '', '', '-é-日-', 'a', 'ba']
#> replace int TypeError replace() argument 2 must be str, not int
#> replace none TypeError replace() argument 1 must be str, not None
#> replace one TypeError replace expected at least 2 arguments, got 1
#> replace count TypeError 'str' object cannot be interpreted as an integer
#> [(97, 120), (98, 121), (110, 122)] yxzxzx
#> {97: 99, 98: None, 122: None} {97: 'long', 98: None, 233: 26069} {}
#> bnn BAAnAAnAA banana baaa 
#> aesun xbc True
#> bbe
#> lengths ValueError the first two maketrans arguments must have equal length
#> key ValueError string keys in translate table must be of length 1
#> key type TypeError keys in translate table must be strings or integers
#> not a dict TypeError if you give only one argument to maketrans it must be a dict
#> second TypeError maketrans() argument 2 must be str, not int
#> value type TypeError character mapping must return integer, None or str
#> value range ValueError character mapping must be in range(0x110000)
#> value negative ValueError character mapping must be in range(0x110000)
#> table TypeError 'int' object is not subscriptable
