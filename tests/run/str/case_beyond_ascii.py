# Case of letters outside ASCII: some grow, some depend on their place.

words = ["straße", "ŉo", "ΌΔΟΣ", "Σ", "ΑΣ Β", "aΣ.", "İstanbul", "ıi", "ǅungla", "ǆ ǅ Ǆ", "ﬁn ﬂy", "ᾳ ᾼ", "éCOLE Ünï", "ﬃ", "they're bill's", "x1y 2nd a_b", "ß", "ẞ", "µ", "𐐨𐐀", "日本 abc", "", "ÿ Ÿ", "ŞİŞ", "\u0345a"]
for w in words:
    print([w, w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold()])
    print(len(w), len(w.upper()), len(w.lower()), w.isupper(), w.islower(), w.istitle())

print("ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "Α'Σ".lower(), "ΑΣ\u0301".lower(), "ΑΣ-Β".lower(), "1Σ".lower())
print("straße".casefold() == "STRASSE".casefold(), "ΌΔΟΣ".casefold() == "όδος".casefold(), "ß".upper().lower(), "İ".lower() == "i\u0307")
print("hello world".title(), "hELLO wORLD".capitalize(), "HeLLo".swapcase(), "don't".title(), "3a b4c".title(), "a-b_c".title())
print("ŸÿŸ".lower(), "àÀ".swapcase(), "ñ".upper() + "Ñ".lower(), chr(0xE0).upper() == chr(0xC0), chr(0xF7).upper() == chr(0xF7))

changed = [hex(c) for c in range(0x80, 0x180) if len(chr(c).upper()) != 1 or len(chr(c).lower()) != 1]
print(changed)
print(sum(chr(c).isupper() for c in range(0x3000) if not 0xD800 <= c < 0xE000), sum(chr(c).islower() for c in range(0x3000)), sum(chr(c).istitle() for c in range(0x3000)))
print(sum(chr(c).upper() != chr(c) for c in range(0x3000)), sum(chr(c).lower() != chr(c) for c in range(0x3000)), sum(chr(c).casefold() != chr(c).lower() for c in range(0x3000)))

#> ['straße', 'STRASSE', 'straße', 'Straße', 'Straße', 'STRASSE', 'strasse']
#> 6 7 6 False True False
#> ['ŉo', 'ʼNO', 'ŉo', 'ʼNo', 'ʼNo', 'ʼNO', 'ʼno']
#> 2 3 2 False True False
#> ['ΌΔΟΣ', 'ΌΔΟΣ', 'όδος', 'Όδος', 'Όδος', 'όδος', 'όδοσ']
#> 4 4 4 True False False
#> ['Σ', 'Σ', 'σ', 'Σ', 'Σ', 'σ', 'σ']
#> 1 1 1 True False True
#> ['ΑΣ Β', 'ΑΣ Β', 'ας β', 'Ας Β', 'Ας β', 'ας β', 'ασ β']
#> 4 4 4 True False False
#> ['aΣ.', 'AΣ.', 'aς.', 'Aς.', 'Aς.', 'Aς.', 'aσ.']
#> 3 3 3 False False False
#> ['İstanbul', 'İSTANBUL', 'i̇stanbul', 'İstanbul', 'İstanbul', 'i̇STANBUL', 'i̇stanbul']
#> 8 8 9 False False True
#> ['ıi', 'II', 'ıi', 'Ii', 'Ii', 'II', 'ıi']
#> 2 2 2 False True False
#> ['ǅungla', 'ǄUNGLA', 'ǆungla', 'ǅungla', 'ǅungla', 'ǅUNGLA', 'ǆungla']
#> 6 6 6 False False True
#> ['ǆ ǅ Ǆ', 'Ǆ Ǆ Ǆ', 'ǆ ǆ ǆ', 'ǅ ǅ ǅ', 'ǅ ǆ ǆ', 'Ǆ ǅ ǆ', 'ǆ ǆ ǆ']
#> 5 5 5 False False False
#> ['ﬁn ﬂy', 'FIN FLY', 'ﬁn ﬂy', 'Fin Fly', 'Fin ﬂy', 'FIN FLY', 'fin fly']
#> 5 7 5 False True False
#> ['ᾳ ᾼ', 'ΑΙ ΑΙ', 'ᾳ ᾳ', 'ᾼ ᾼ', 'ᾼ ᾳ', 'ΑΙ ᾼ', 'αι αι']
#> 3 5 3 False False False
#> ['éCOLE Ünï', 'ÉCOLE ÜNÏ', 'école ünï', 'École Ünï', 'École ünï', 'École üNÏ', 'école ünï']
#> 9 9 9 False False False
#> ['ﬃ', 'FFI', 'ﬃ', 'Ffi', 'Ffi', 'FFI', 'ffi']
#> 1 3 1 False True False
#> ["they're bill's", "THEY'RE BILL'S", "they're bill's", "They'Re Bill'S", "They're bill's", "THEY'RE BILL'S", "they're bill's"]
#> 14 14 14 False True False
#> ['x1y 2nd a_b', 'X1Y 2ND A_B', 'x1y 2nd a_b', 'X1Y 2Nd A_B', 'X1y 2nd a_b', 'X1Y 2ND A_B', 'x1y 2nd a_b']
#> 11 11 11 False True False
#> ['ß', 'SS', 'ß', 'Ss', 'Ss', 'SS', 'ss']
#> 1 2 1 False True False
#> ['ẞ', 'ẞ', 'ß', 'ẞ', 'ẞ', 'ß', 'ss']
#> 1 1 1 True False True
#> ['µ', 'Μ', 'µ', 'Μ', 'Μ', 'Μ', 'μ']
#> 1 1 1 False True False
#> ['𐐨𐐀', '𐐀𐐀', '𐐨𐐨', '𐐀𐐨', '𐐀𐐨', '𐐀𐐨', '𐐨𐐨']
#> 2 2 2 False False False
#> ['日本 abc', '日本 ABC', '日本 abc', '日本 Abc', '日本 abc', '日本 ABC', '日本 abc']
#> 6 6 6 False True False
#> ['', '', '', '', '', '', '']
#> 0 0 0 False False False
#> ['ÿ Ÿ', 'Ÿ Ÿ', 'ÿ ÿ', 'Ÿ Ÿ', 'Ÿ ÿ', 'Ÿ ÿ', 'ÿ ÿ']
#> 3 3 3 False False False
#> ['ŞİŞ', 'ŞİŞ', 'şi̇ş', 'Şi̇ş', 'Şi̇ş', 'şi̇ş', 'şi̇ş']
#> 3 3 4 True False False
#> ['ͅa', 'ΙA', 'ͅa', 'Ιa', 'Ιa', 'ΙA', 'ιa']
#> 2 2 2 False True False
#> ας ασα σ α'ς ας́ ας-β 1σ
#> True True ss True
#> Hello World Hello world hEllO Don'T 3A B4C A-B_C
#> ÿÿÿ Àà Ññ True True
#> ['0xdf', '0x130', '0x149']
#> 1020 1330 1051
#> 1036 1024 205
