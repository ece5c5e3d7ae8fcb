# Every method of every builtin type with arguments that fit and arguments that do not: what it gives or says,
# as a digest for each method. With the name of a type as argument all lines of that type.
import sys

VALUES = [None, 0, 1, -1, "a", "", b"a", 1.5, [], [1], (), (1, 2), {}, {1}, 10**20, True, 2j, int, len, slice(1), range(3)]
TARGETS = {
    "int": [5, -7, 10**25],
    "float": [1.5],
    "complex": [1 + 2j],
    "str": ["abc"],
    "bytes": [b"abc"],
    "bytearray": [bytearray(b"abc")],
    "list": [[1, 2, 3]],
    "tuple": [(1, 2, 3)],
    "dict": [{1: 2}],
    "set": [{1, 2}],
    "frozenset": [frozenset({1})],
    "range": [range(5)],
    "slice": [slice(1, 2)],
    "bool": [True],
    "dict_keys": [{1: 2}.keys()],
    "dict_items": [{1: 2}.items()],
    "dict_values": [{1: 2}.values()],
}
# Numbers that are too large to compute with, what is about memory, and what the implementation adds.
SKIP = set("""__class__ __dir__ __sizeof__ __hash__ __doc__ __new__ __init__ __init_subclass__ __subclasshook__ __reduce__
__reduce_ex__ __getstate__ __getattribute__ __setattr__ __delattr__ __str__ __repr__ __class_getitem__ __getnewargs__
__buffer__ __release_buffer__ __alloc__ __pow__ __rpow__ __lshift__ __rlshift__ __mul__ __rmul__ __imul__ zfill ljust rjust
center expandtabs to_bytes __getformat__ __invert__""".split())


def digest(text, h):
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    return h


def shown(v):
    text = type(v).__name__ if hasattr(v, "__next__") else repr(v)
    return text if "0x" not in text and len(text) < 3000 else type(v).__name__


def attempt(f, *args, **kwargs):
    try:
        return shown(f(*args, **kwargs))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def fresh(v):
    return v.copy() if isinstance(v, (list, dict, set, bytearray)) else v


def calls(value, name):
    method = getattr(type(value), name)
    if not callable(method):
        yield attempt(lambda: getattr(value, name))
        return
    def f(*args, **kwargs):
        return method(fresh(value), *args, **kwargs)

    yield attempt(f)
    yield attempt(f, zz=1)
    yield attempt(f, 1, zz=1)
    for v in VALUES:
        yield f"{shown(v)} {attempt(f, v)}"
    for v in VALUES[:12]:
        for w in VALUES[:8]:
            yield f"{shown(v)} {shown(w)} {attempt(f, v, w)}"
    for args in ((1, 2, 3), ("a", "b", "c"), ("a", 0, 1), ("a", "b", 1), (1, 0, 9), (1, 2, 3, 4), (1, 2, 3, 4, 5)):
        yield f"{args} {attempt(f, *args)}"


chosen = sys.argv[1] if len(sys.argv) > 1 else None
for kind, values in TARGETS.items():
    if chosen in (None, kind):
        for name in sorted(set(dir(type(values[0]))) - SKIP):
            h = 0x811C9DC5
            for value in values:
                for line in calls(value, name):
                    h = digest(line, h)
                    if chosen:
                        print(kind, name, line)
            if not chosen:
                print(kind, name, f"{h:08x}")

#> int __abs__ 42a92ef1
#> int __add__ 98fe368b
#> int __and__ 8eb1c7ea
#> int __bool__ 673899f6
#> int __ceil__ 83a961ec
#> int __divmod__ 6d1adeb2
#> int __eq__ 51313364
#> int __float__ f6656c39
#> int __floor__ cb2f4598
#> int __floordiv__ ecb1d1dd
#> int __format__ 23eb27f6
#> int __ge__ 3a6dd1eb
#> int __gt__ 3353c6c3
#> int __index__ 78138372
#> int __int__ 6e1be604
#> int __le__ fd657036
#> int __lt__ 133532d6
#> int __mod__ bb334e86
#> int __ne__ 39a6ce6d
#> int __neg__ a2a65723
#> int __or__ 0e71156d
#> int __pos__ dc7441b2
#> int __radd__ 3734dd55
#> int __rand__ 0f2190b8
#> int __rdivmod__ e8794384
#> int __rfloordiv__ cf7f09c5
#> int __rmod__ 6323456f
#> int __ror__ dc7bd55f
#> int __round__ c001506e
#> int __rrshift__ cb173d6d
#> int __rshift__ 957a7cba
#> int __rsub__ 0cbd22b8
#> int __rtruediv__ c0f94a5f
#> int __rxor__ d75df32d
#> int __sub__ 939ae6b3
#> int __truediv__ e5144dfc
#> int __trunc__ 1988618c
#> int __xor__ be70d363
#> int as_integer_ratio d5fdf8ba
#> int bit_count 5e84df93
#> int bit_length 05fbbc56
#> int conjugate 741288f0
#> int denominator 6c361b12
#> int from_bytes 09298c6e
#> int imag e5cb3ac7
#> int is_integer ca711380
#> int numerator 11bb6059
#> int real 11bb6059
#> float __abs__ defed3ba
#> float __add__ cd0f4085
#> float __bool__ 925b465e
#> float __ceil__ c2aec606
#> float __divmod__ 9a5dbc2e
#> float __eq__ b15e90b3
#> float __float__ b99de5f2
#> float __floor__ cb0ba0e5
#> float __floordiv__ d7e136d9
#> float __format__ ff9c7857
#> float __ge__ f5839e55
#> float __gt__ 8601ac3a
#> float __int__ bf07c3d1
#> float __le__ 8b1ee0ce
#> float __lt__ 89e4ee9b
#> float __mod__ f1b715af
#> float __ne__ 7b85c505
#> float __neg__ 91b26989
#> float __pos__ cc1fd702
#> float __radd__ e163c27f
#> float __rdivmod__ c141bb81
#> float __rfloordiv__ b6d16411
#> float __rmod__ de558e90
#> float __round__ db131c0f
#> float __rsub__ e329035c
#> float __rtruediv__ a33dbee6
#> float __sub__ d95ec803
#> float __truediv__ 50c09eb5
#> float __trunc__ 6e3df399
#> float as_integer_ratio 19a80b7e
#> float conjugate 43de2b64
#> float fromhex bfac6f9c
#> float hex abfd1679
#> float imag 5180b019
#> float is_integer e3236af7
#> float real e8421739
#> complex __abs__ 4fb5925d
#> complex __add__ b3d9022d
#> complex __bool__ 925b465e
#> complex __complex__ 2d90b023
#> complex __eq__ ff4e74e8
#> complex __format__ f9c5e60c
#> complex __ge__ ed1d1716
#> complex __gt__ e6ed0eb6
#> complex __le__ 04457c4a
#> complex __lt__ fb8e98aa
#> complex __ne__ 681bf9fd
#> complex __neg__ bade538c
#> complex __pos__ 179bd021
#> complex __radd__ 54fb781f
#> complex __rsub__ 255c090e
#> complex __rtruediv__ 53985313
#> complex __sub__ 7f708b63
#> complex __truediv__ 176b09b4
#> complex conjugate e3545351
#> complex imag 281e0ec3
#> complex real eb421bf2
#> str __add__ 71c40cfe
#> str __contains__ 46d353d7
#> str __eq__ 46fc961c
#> str __format__ 4aab01fe
#> str __ge__ e0acf564
#> str __getitem__ f65f2a28
#> str __gt__ 02966b04
#> str __iter__ d5409fc4
#> str __le__ a89bbf68
#> str __len__ 41e285df
#> str __lt__ 0b3f1c48
#> str __mod__ bba1a0d8
#> str __ne__ 2ffd75d8
#> str __rmod__ 14104bf4
#> str capitalize fe575928
#> str casefold bf6dd726
#> str count 473d3c37
#> str encode 9b1e1fea
#> str endswith 047936ce
#> str find d816b18f
#> str format 435773b3
#> str format_map 9e9cad91
#> str index c34674d0
#> str isalnum 57c8a82c
#> str isalpha 1d543030
#> str isascii 81327288
#> str isdecimal af100281
#> str isdigit 89f81ebd
#> str isidentifier bdd7e0d8
#> str islower d3e10880
#> str isnumeric 907a10d9
#> str isprintable 6731f32c
#> str isspace 236c4ffd
#> str istitle ce082dc1
#> str isupper 21a5d645
#> str join dac63b94
#> str lower 6a94ab6e
#> str lstrip 3d60267c
#> str maketrans 45e87950
#> str partition 5620d8ed
#> str removeprefix bf169e14
#> str removesuffix 34be9082
#> str replace b9489f7d
#> str rfind 069f4275
#> str rindex 0025042e
#> str rpartition 7cc690b3
#> str rsplit a2dd32e0
#> str rstrip 285661a3
#> str split 8a4852ac
#> str splitlines cf653abc
#> str startswith 8c2d19a0
#> str strip 9afa9e16
#> str swapcase ded7820e
#> str title ee59aa02
#> str translate 390e66bd
#> str upper 47b3963a
#> bytes __add__ 0652f293
#> bytes __bytes__ bc7438a2
#> bytes __contains__ 63b796c6
#> bytes __eq__ 851f9bfe
#> bytes __format__ 59882406
#> bytes __ge__ 0959ce33
#> bytes __getitem__ b7ba1291
#> bytes __gt__ 43d26993
#> bytes __iter__ 7f367cb0
#> bytes __le__ 996af9da
#> bytes __len__ 41e285df
#> bytes __lt__ bcac097a
#> bytes __mod__ 868e67b7
#> bytes __ne__ 73511c3f
#> bytes __rmod__ 68a02a24
#> bytes capitalize 6d35a780
#> bytes count 02f35285
#> bytes decode 828cfe0a
#> bytes endswith db819dcf
#> bytes find 86b463f6
#> bytes fromhex e6f6b9da
#> bytes hex 6801b6af
#> bytes index 99b822d2
#> bytes isalnum 1272373c
#> bytes isalpha 7fdafcd0
#> bytes isascii f5d63548
#> bytes isdigit 317767bd
#> bytes islower d6493260
#> bytes isspace 08588ded
#> bytes istitle acb9be81
#> bytes isupper 4b271ac5
#> bytes join 45db04d4
#> bytes lower 89e84156
#> bytes lstrip 7815e6ec
#> bytes maketrans 6bbbdda4
#> bytes partition 5d541093
#> bytes removeprefix ddeeb367
#> bytes removesuffix dccac980
#> bytes replace 4ce199b3
#> bytes rfind 798d4576
#> bytes rindex 3e821982
#> bytes rpartition 4476033d
#> bytes rsplit 07cf4590
#> bytes rstrip 3f1a1d6d
#> bytes split 8bb2ff54
#> bytes splitlines 8eb4b410
#> bytes startswith f89c38dc
#> bytes strip 8f36d4de
#> bytes swapcase 033d4fe6
#> bytes title 8d8e8fca
#> bytes translate dd56bd02
#> bytes upper 4d505642
#> bytearray __add__ a0c4edd5
#> bytearray __contains__ 63b796c6
#> bytearray __delitem__ c4a60f1d
#> bytearray __eq__ 851f9bfe
#> bytearray __format__ 56283b62
#> bytearray __ge__ 0959ce33
#> bytearray __getitem__ 4566728a
#> bytearray __gt__ 43d26993
#> bytearray __iadd__ 8a195d23
#> bytearray __iter__ 17bf9cb8
#> bytearray __le__ 996af9da
#> bytearray __len__ 41e285df
#> bytearray __lt__ bcac097a
#> bytearray __mod__ cf7a8095
#> bytearray __ne__ 73511c3f
#> bytearray __rmod__ a86c0f8e
#> bytearray __setitem__ c0a5c7ec
#> bytearray append 26374acf
#> bytearray capitalize a27a9846
#> bytearray clear ef7ecc52
#> bytearray copy a3aa03a4
#> bytearray count 992c1a39
#> bytearray decode 828cfe0a
#> bytearray endswith 4d228e5b
#> bytearray extend 59aaec1e
#> bytearray find 3b555a72
#> bytearray fromhex 1c790772
#> bytearray hex 6801b6af
#> bytearray index a16ca916
#> bytearray insert 24a42b59
#> bytearray isalnum e5c91280
#> bytearray isalpha 56e38004
#> bytearray isascii fe98f16c
#> bytearray isdigit fa986c15
#> bytearray islower 0f87b9b0
#> bytearray isspace 722b3905
#> bytearray istitle cd39e269
#> bytearray isupper 51cc4119
#> bytearray join 4084a3e8
#> bytearray lower 786000ec
#> bytearray lstrip 42145ce4
#> bytearray maketrans 2b311060
#> bytearray partition 77ea1915
#> bytearray pop d63f8679
#> bytearray remove 87475eba
#> bytearray removeprefix c19cd873
#> bytearray removesuffix bda45a7a
#> bytearray replace 7eed3045
#> bytearray reverse 04082de2
#> bytearray rfind 11bc5586
#> bytearray rindex 112348be
#> bytearray rpartition 27a6193b
#> bytearray rsplit 49a0d102
#> bytearray rstrip de2a2565
#> bytearray split 6a14fcee
#> bytearray splitlines cafbbdfc
#> bytearray startswith 353a8804
#> bytearray strip da8f62ce
#> bytearray swapcase 6d1b9a70
#> bytearray title 6da87080
#> bytearray translate aa782a10
#> bytearray upper a3d0c574
#> list __add__ e67393d8
#> list __contains__ f710e098
#> list __delitem__ 29ac566e
#> list __eq__ 00599516
#> list __format__ c01a2799
#> list __ge__ 6c64f216
#> list __getitem__ 5595f5c7
#> list __gt__ 53321c36
#> list __iadd__ 94238b6c
#> list __iter__ 3e2e555f
#> list __le__ b5e33ac2
#> list __len__ 41e285df
#> list __lt__ 55609922
#> list __ne__ 8a66fa4a
#> list __reversed__ d8139c7f
#> list __setitem__ 2140f0a4
#> list append ea5fdf7f
#> list clear e48a6d3c
#> list copy a03d3604
#> list count ee0031cf
#> list extend f3e37e65
#> list index f048190b
#> list insert 070b4699
#> list pop 729cabb6
#> list remove 73d33aa5
#> list reverse 61334eae
#> list sort f1294904
#> tuple __add__ 3d2262fa
#> tuple __contains__ f710e098
#> tuple __eq__ b9892998
#> tuple __format__ b451bb8a
#> tuple __ge__ 03a73350
#> tuple __getitem__ 8e495338
#> tuple __gt__ 3ab989f0
#> tuple __iter__ a27b690f
#> tuple __le__ 08ba14f4
#> tuple __len__ 41e285df
#> tuple __lt__ 77fc8c54
#> tuple __ne__ ac543004
#> tuple count c2972239
#> tuple index b145314e
#> dict __contains__ b4dbc41c
#> dict __delitem__ 473ce483
#> dict __eq__ ddb709ae
#> dict __format__ 21466b9c
#> dict __ge__ ed1d1716
#> dict __getitem__ 510d720f
#> dict __gt__ e6ed0eb6
#> dict __ior__ b3c6c7e6
#> dict __iter__ 53cd9c38
#> dict __le__ 04457c4a
#> dict __len__ fef5bb8d
#> dict __lt__ fb8e98aa
#> dict __ne__ 3e55e3e7
#> dict __or__ 7b8f702a
#> dict __reversed__ a1690484
#> dict __ror__ c16e4074
#> dict __setitem__ 6410c0f8
#> dict clear 06e1e47c
#> dict copy 03cac5b3
#> dict fromkeys 319eb5aa
#> dict get 3fef8bda
#> dict items 1fc76216
#> dict keys 7bbc1ea5
#> dict pop 631a98f2
#> dict popitem 3bb68b8e
#> dict setdefault 020fcf5a
#> dict update fec59c6a
#> dict values 17a2114e
#> set __and__ 525c00c4
#> set __contains__ 31f8239a
#> set __eq__ 64e9bc06
#> set __format__ 89410a16
#> set __ge__ 9c2d2fb3
#> set __gt__ d4baf993
#> set __iand__ 17a975e6
#> set __ior__ 70d730ec
#> set __isub__ b0f8ee03
#> set __iter__ 08e03479
#> set __ixor__ e15f35d3
#> set __le__ 00739b72
#> set __len__ d70d13c8
#> set __lt__ 85b74d92
#> set __ne__ 9d3e4c4f
#> set __or__ 4a7d552c
#> set __rand__ 008a1d3a
#> set __ror__ 6e3d21fa
#> set __rsub__ f2e714ba
#> set __rxor__ ae8457bb
#> set __sub__ 29cd2f7f
#> set __xor__ 12d7bbc9
#> set add a9d484c5
#> set clear 95c87452
#> set copy b621fdbf
#> set difference f8b98b00
#> set difference_update a0c085e8
#> set discard 5853127a
#> set intersection e3453d8b
#> set intersection_update 07903a2c
#> set isdisjoint c5bbc8e1
#> set issubset 28c69b69
#> set issuperset 96226170
#> set pop d7b59461
#> set remove c3229a88
#> set symmetric_difference 8aa27a0f
#> set symmetric_difference_update 23ef5f27
#> set union ae2aab79
#> set update 45fef7a4
#> frozenset __and__ ff11d2e1
#> frozenset __contains__ 368ece72
#> frozenset __eq__ 394165fb
#> frozenset __format__ 8493454d
#> frozenset __ge__ 9c2d2fb3
#> frozenset __gt__ d63e601e
#> frozenset __iter__ 08e03479
#> frozenset __le__ 58427e0f
#> frozenset __len__ fef5bb8d
#> frozenset __lt__ 85b74d92
#> frozenset __ne__ 351dd2b2
#> frozenset __or__ 247e4677
#> frozenset __rand__ 008a1d3a
#> frozenset __ror__ 354a403c
#> frozenset __rsub__ f2e714ba
#> frozenset __rxor__ da68c8b6
#> frozenset __sub__ b6efe6b0
#> frozenset __xor__ a708bb12
#> frozenset copy 673c3e3e
#> frozenset difference b2896c18
#> frozenset intersection c08d851e
#> frozenset isdisjoint cd734ecd
#> frozenset issubset 3e324209
#> frozenset issuperset 1495f7f9
#> frozenset symmetric_difference 4c7f3b38
#> frozenset union e68c291e
#> range __bool__ 925b465e
#> range __contains__ 6f4cb799
#> range __eq__ 86f8a108
#> range __format__ a33257d5
#> range __ge__ ed1d1716
#> range __getitem__ abd8f8ca
#> range __gt__ e6ed0eb6
#> range __iter__ 58e7142e
#> range __le__ 04457c4a
#> range __len__ 24b870d1
#> range __lt__ fb8e98aa
#> range __ne__ 0f3b4015
#> range __reversed__ f02fdec6
#> range count 64e5f3ca
#> range index f6535840
#> range start 350ca8af
#> range step 340ca71c
#> range stop 300ca0d0
#> slice __eq__ 139c30d4
#> slice __format__ fff1ba4f
#> slice __ge__ 4ec3a3d8
#> slice __gt__ 0a490829
#> slice __le__ a28f7586
#> slice __lt__ 7cc4d29b
#> slice __ne__ ae14d6f9
#> slice indices 74c1a981
#> slice start 340ca71c
#> slice step 304ff7fb
#> slice stop 370cabd5
#> bool __abs__ d5afbe43
#> bool __add__ 04419224
#> bool __and__ c6a6cd81
#> bool __bool__ 925b465e
#> bool __ceil__ b307ed11
#> bool __divmod__ 87d51944
#> bool __eq__ f9788cfc
#> bool __float__ 154eb075
#> bool __floor__ 084fc715
#> bool __floordiv__ a1f7ac1f
#> bool __format__ 1276cef3
#> bool __ge__ 55e0e8b2
#> bool __gt__ aaef1218
#> bool __index__ f95a30fb
#> bool __int__ bf07c3d1
#> bool __le__ 3b66945f
#> bool __lt__ f9564971
#> bool __mod__ de570960
#> bool __ne__ af9e5e33
#> bool __neg__ 5ea8a620
#> bool __or__ 3247e639
#> bool __pos__ d03be72b
#> bool __radd__ 4de72dbe
#> bool __rand__ d6a26793
#> bool __rdivmod__ d52842ab
#> bool __rfloordiv__ 68a4cb64
#> bool __rmod__ 021928d5
#> bool __ror__ 9cc70167
#> bool __round__ e6a93830
#> bool __rrshift__ 81802a52
#> bool __rshift__ 8cff2b63
#> bool __rsub__ 05243184
#> bool __rtruediv__ 2a4c60c4
#> bool __rxor__ 7583ab18
#> bool __sub__ b930affb
#> bool __truediv__ 0f286845
#> bool __trunc__ 74fa24c1
#> bool __xor__ 891168de
#> bool as_integer_ratio 263b3eb1
#> bool bit_count 2ec659a9
#> bool bit_length 3682a10b
#> bool conjugate 219e5c1d
#> bool denominator 340ca71c
#> bool from_bytes b0bde69f
#> bool imag 350ca8af
#> bool is_integer f8ef2ed0
#> bool numerator 340ca71c
#> bool real 340ca71c
#> dict_keys __and__ be8deb0d
#> dict_keys __contains__ c5343516
#> dict_keys __eq__ 394165fb
#> dict_keys __format__ cfb3b815
#> dict_keys __ge__ 9c2d2fb3
#> dict_keys __gt__ d63e601e
#> dict_keys __iter__ 53cd9c38
#> dict_keys __le__ 58427e0f
#> dict_keys __len__ fef5bb8d
#> dict_keys __lt__ 85b74d92
#> dict_keys __ne__ 351dd2b2
#> dict_keys __or__ 78232686
#> dict_keys __rand__ 151797eb
#> dict_keys __reversed__ 9c442b7a
#> dict_keys __ror__ 4a95cab8
#> dict_keys __rsub__ 2da93fba
#> dict_keys __rxor__ 45454346
#> dict_keys __sub__ f40a753f
#> dict_keys __xor__ e1d879d4
#> dict_keys isdisjoint 12c3aaed
#> dict_keys mapping 19f1cfbd
#> dict_items __and__ 11c92e25
#> dict_items __contains__ 2d985e41
#> dict_items __eq__ 64e9bc06
#> dict_items __format__ 56b0b3a4
#> dict_items __ge__ d644c9be
#> dict_items __gt__ d63e601e
#> dict_items __iter__ 8116d388
#> dict_items __le__ 00739b72
#> dict_items __len__ fef5bb8d
#> dict_items __lt__ 85b74d92
#> dict_items __ne__ 9d3e4c4f
#> dict_items __or__ bbc7861c
#> dict_items __rand__ 86443e03
#> dict_items __reversed__ 08295084
#> dict_items __ror__ cff54876
#> dict_items __rsub__ 805b4956
#> dict_items __rxor__ 3ec0a730
#> dict_items __sub__ 7ce7e63b
#> dict_items __xor__ f2b755ee
#> dict_items isdisjoint 8c4918b7
#> dict_items mapping 19f1cfbd
#> dict_values __eq__ 8bde0fae
#> dict_values __format__ a6b699b8
#> dict_values __ge__ ed1d1716
#> dict_values __gt__ e6ed0eb6
#> dict_values __iter__ 494bc572
#> dict_values __le__ 04457c4a
#> dict_values __len__ fef5bb8d
#> dict_values __lt__ fb8e98aa
#> dict_values __ne__ f423ab8a
#> dict_values __reversed__ a5372fe8
#> dict_values mapping 19f1cfbd
