def queens(n, row=0, columns=frozenset(), up=frozenset(), down=frozenset(), placed=()):
    if row == n:
        yield placed
        return
    for column in range(n):
        if column not in columns and row + column not in up and row - column not in down:
            yield from queens(
                n, row + 1, columns | {column}, up | {row + column}, down | {row - column}, (*placed, column)
            )


print([sum(1 for _ in queens(n)) for n in range(8)])
first = next(queens(8))
print(first)
for column in first:
    print("." * column + "Q" + "." * (7 - column))
found = queens(3)
try:
    next(found)
except StopIteration as e:
    print(type(e).__name__, e.args, e.value)


class Sudoku:
    def __init__(self, text):
        cells = [c for c in text if c in "0123456789."]
        if len(cells) != 81:
            raise ValueError(f"{len(cells)} cells instead of 81")
        self.cells = [0 if c in "0." else int(c) for c in cells]
        self.rows, self.columns, self.boxes = ([0] * 9 for _ in range(3))
        self.tried = 0
        for at, digit in enumerate(self.cells):
            if digit:
                if not self.options(at) & 1 << digit:
                    raise ValueError(f"{digit} twice, at row {at // 9 + 1}, column {at % 9 + 1}")
                self.flip(at, digit)

    @staticmethod
    def places(at):
        row, column = divmod(at, 9)
        return row, column, row // 3 * 3 + column // 3

    def options(self, at):
        row, column, box = self.places(at)
        return 0b1111111110 & ~(self.rows[row] | self.columns[column] | self.boxes[box])

    def flip(self, at, digit):
        row, column, box = self.places(at)
        for masks, i in ((self.rows, row), (self.columns, column), (self.boxes, box)):
            masks[i] ^= 1 << digit

    def solve(self):
        empty = [at for at, digit in enumerate(self.cells) if not digit]
        if not empty:
            return True
        at = min(empty, key=lambda at: self.options(at).bit_count())
        options = self.options(at)
        for digit in range(1, 10):
            if options >> digit & 1:
                self.tried += 1
                self.cells[at] = digit
                self.flip(at, digit)
                if self.solve():
                    return True
                self.flip(at, digit)
                self.cells[at] = 0
        return False

    def __str__(self):
        lines = []
        for r in range(9):
            row = self.cells[r * 9 : r * 9 + 9]
            lines.append(" | ".join(" ".join(str(d or ".") for d in row[i : i + 3]) for i in (0, 3, 6)))
            if r in (2, 5):
                lines.append("-" * 6 + "+" + "-" * 7 + "+" + "-" * 6)
        return "\n".join(lines)


puzzle = Sudoku(
    """
    53. .7. ...  6.. 195 ...  .98 ... .6.
    8.. .6. ..3  4.. 8.3 ..1  7.. .2. ..6
    .6. ... 28.  ... 419 ..5  ... .8. .79
    """
)
print(puzzle)
print(puzzle.solve(), puzzle.tried)
print(puzzle)
for text in ("123", "11" + "." * 79, "." * 9 + "5" + "." * 70 + "5", "5" + "." * 8 + "5" + "." * 71):
    try:
        print(Sudoku(text).cells.count(0))
    except ValueError as e:
        print(type(e).__name__, e)
impossible = Sudoku("12345678." + "." * 17 + "9" + "." * 54)
print(impossible.solve(), impossible.tried)

#> [1, 1, 0, 0, 2, 10, 4, 40]
#> (0, 4, 7, 5, 2, 6, 1, 3)
#> Q.......
#> ....Q...
#> .......Q
#> .....Q..
#> ..Q.....
#> ......Q.
#> .Q......
#> ...Q....
#> StopIteration () None
#> 5 3 . | . 7 . | . . .
#> 6 . . | 1 9 5 | . . .
#> . 9 8 | . . . | . 6 .
#> ------+-------+------
#> 8 . . | . 6 . | . . 3
#> 4 . . | 8 . 3 | . . 1
#> 7 . . | . 2 . | . . 6
#> ------+-------+------
#> . 6 . | . . . | 2 8 .
#> . . . | 4 1 9 | . . 5
#> . . . | . 8 . | . 7 9
#> True 51
#> 5 3 4 | 6 7 8 | 9 1 2
#> 6 7 2 | 1 9 5 | 3 4 8
#> 1 9 8 | 3 4 2 | 5 6 7
#> ------+-------+------
#> 8 5 9 | 7 6 1 | 4 2 3
#> 4 2 6 | 8 5 3 | 7 9 1
#> 7 1 3 | 9 2 4 | 8 5 6
#> ------+-------+------
#> 9 6 1 | 5 3 7 | 2 8 4
#> 2 8 7 | 4 1 9 | 6 3 5
#> 3 4 5 | 2 8 6 | 1 7 9
#> ValueError 3 cells instead of 81
#> ValueError 1 twice, at row 1, column 2
#> 79
#> ValueError 5 twice, at row 2, column 1
#> False 0
