#@ memory: 96
#@ watched: memory is short sooner where what is freed waits
# Whatever asks for one large piece of memory raises MemoryError, and the program goes on.

def doubled_text():
    s = 'x' * 1000
    while True:
        s += s


def doubled_bytes():
    b = b'x'
    while True:
        b = b + b


def grown_bytearray():
    b = bytearray()
    while True:
        b += b'x' * 10000


def long_list():
    return [0] * (1 << 27)


def long_text():
    return 'ab' * (1 << 28)


def long_tuple():
    return (1, 2) * (1 << 26)


def long_bytes():
    return b'a' * (1 << 30)


def joined():
    return ','.join(['x' * 1000] * 1000000)


def replaced():
    return ('a' * 10000000).replace('a', 'bbbbbbbbbbbbbbbbbbbbbb')


def formatted():
    return '%500000000d' % 1


def centred():
    return 'a'.center(500000000)


def zeros_before():
    return '1'.zfill(1 << 29)


def bytearray_of_zeros():
    return bytearray(1 << 30)


def bytes_of_zeros():
    return bytes(1 << 30)


def extended():
    x = [1]
    while True:
        x.extend(x)


def pieces():
    return ('a ' * 20000000).split()


def encoded():
    return ('é' * 30000000).encode()


def shown():
    return repr(['abc' * 100] * 1000000)


def translated():
    return ('a' * 10000000).translate({97: 'bcdefghijklmn'})


def upper_case():
    return ('ß' * 30000000).upper()


def of_a_view():
    return bytes(memoryview(b'a' * 40000000)) + b'b' * 40000000


def padded():
    return b'a'.ljust(1 << 29)


def tabs():
    return ('\t' * 1000000).expandtabs(1000)


def hexadecimal():
    return (b'a' * 40000000).hex()


def unions():
    x = set(range(100000))
    k = []
    while True:
        k.append(x | {1})


def copied_dicts():
    x = dict.fromkeys(range(100000))
    k = []
    while True:
        k.append(x.copy())


def unpacked():
    return [*range(1 << 27)]


def listed():
    return list(range(1 << 27))


def sorted_range():
    return sorted(range(1 << 27))


def copied_lists():
    x = [0] * 4000000
    k = []
    while True:
        k.append(x[:])


def replaced_bytes():
    return (b'a' * 10000000).replace(b'a', b'b' * 1000)


def replaced_pairs():
    return bytearray(b'a' * 10000000).replace(b'aa', b'b' * 2000)


def spread_bytes():
    return (b'a' * 10000000).replace(b'', b'b' * 1000)


for f in [replaced_bytes, replaced_pairs, spread_bytes, doubled_text, doubled_bytes, grown_bytearray, long_list, long_text, long_tuple,
          long_bytes, joined, replaced, formatted, centred, zeros_before,
          bytearray_of_zeros, bytes_of_zeros, extended, pieces, encoded, shown,
          translated, upper_case, of_a_view, padded, tabs, hexadecimal,
          unions, copied_dicts, unpacked, listed, sorted_range, copied_lists]:
    try:
        f()
        print("goes on")
    except MemoryError as e:
        ended = e.args
    print(f.__name__, ended)
    again = [[i] for i in range(1000)]
print(len(again))

#> replaced_bytes ()
#> replaced_pairs ()
#> spread_bytes ()
#> doubled_text ()
#> doubled_bytes ()
#> grown_bytearray ()
#> long_list ()
#> long_text ()
#> long_tuple ()
#> long_bytes ()
#> joined ()
#> replaced ()
#> formatted ()
#> centred ()
#> zeros_before ()
#> bytearray_of_zeros ()
#> bytes_of_zeros ()
#> extended ()
#> pieces ()
#> encoded ()
#> shown ()
#> translated ()
#> upper_case ()
#> of_a_view ()
#> padded ()
#> tabs ()
#> hexadecimal ()
#> unions ()
#> copied_dicts ()
#> unpacked ()
#> listed ()
#> sorted_range ()
#> copied_lists ()
#> 1000
