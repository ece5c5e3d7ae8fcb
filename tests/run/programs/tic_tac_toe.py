from functools import lru_cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class IllegalMove(Exception):
    pass


class Board:
    def __init__(self, cells=" " * 9):
        if len(cells) != 9 or not set(cells) <= set("XO "):
            raise ValueError(f"not a board: {cells!r}")
        self.cells = cells

    @property
    def turn(self):
        return "XO"[self.cells.count("X") > self.cells.count("O")]

    @property
    def winner(self):
        for a, b, c in LINES:
            if self.cells[a] == self.cells[b] == self.cells[c] != " ":
                return self.cells[a]
        return None

    @property
    def moves(self):
        return [] if self.winner else [i for i, c in enumerate(self.cells) if c == " "]

    def play(self, at):
        if self.winner is not None:
            raise IllegalMove(f"{self.winner} has won")
        if not 0 <= at < 9:
            raise IllegalMove(f"no square {at}")
        if self.cells[at] != " ":
            raise IllegalMove(f"square {at} holds {self.cells[at]}")
        return Board(self.cells[:at] + self.turn + self.cells[at + 1 :])

    def __str__(self):
        rows = (" | ".join(self.cells[i : i + 3]) for i in range(0, 9, 3))
        return "\n--+---+--\n".join(rows)


@lru_cache(maxsize=None)
def score(cells):
    board = Board(cells)
    if won := board.winner:
        return 1 if won == "X" else -1
    if not board.moves:
        return 0
    return (max if board.turn == "X" else min)(score(board.play(at).cells) for at in board.moves)


def pruned(board, low=-2, high=2, seen=None):
    if seen is not None:
        seen.append(board.cells)
    if board.winner or not board.moves:
        return {"X": 1, "O": -1}.get(board.winner, 0)
    for at in board.moves:
        value = pruned(board.play(at), low, high, seen)
        if board.turn == "X":
            low = max(low, value)
        else:
            high = min(high, value)
        if low >= high:
            break
    return low if board.turn == "X" else high


def best(board):
    choose = max if board.turn == "X" else min
    return choose(board.moves, key=lambda at: score(board.play(at).cells))


board = Board()
game = []
while board.moves:
    game.append(best(board))
    board = board.play(game[-1])
print(game, board.winner, score(" " * 9))
print(board)
print(score.cache_info())
seen = []
print(pruned(Board("X O  O  X"), seen=seen), len(seen))
for cells in ("XX OO    ", "X   O   X", "XOX XO O ", "XXXOO    "):
    board = Board(cells)
    print(repr(cells), board.turn, board.winner, score(cells), board.moves and best(board), pruned(board))
for at in (0, 9, -1, 3.5, "1"):
    try:
        print(Board("X" + " " * 8).play(at))
    except (IllegalMove, TypeError) as e:
        print(type(e).__name__, e)
try:
    Board("XXXOO    ").play(8)
except IllegalMove as e:
    print(type(e).__name__, e)
for bad in ("", "X" * 10, "xo       "):
    try:
        Board(bad)
    except ValueError as e:
        print(type(e).__name__, e)
try:
    Board().turn = "O"
except AttributeError as e:
    print(type(e).__name__, e)

#> [0, 4, 1, 2, 6, 3, 5, 7, 8] None 0
#> X | X | O
#> --+---+--
#> O | O | X
#> --+---+--
#> X | O | X
#> CacheInfo(hits=10735, misses=5478, maxsize=None, currsize=5478)
#> 1 62
#> 'XX OO    ' X None 1 2 1
#> 'X   O   X' O None 0 1 0
#> 'XOX XO O ' X None 1 3 1
#> 'XXXOO    ' O X 1 [] 1
#> IllegalMove square 0 holds X
#> IllegalMove no square 9
#> IllegalMove no square -1
#> TypeError string indices must be integers, not 'float'
#> TypeError '<=' not supported between instances of 'int' and 'str'
#> IllegalMove X has won
#> ValueError not a board: ''
#> ValueError not a board: 'XXXXXXXXXX'
#> ValueError not a board: 'xo       '
#> AttributeError property 'turn' of 'Board' object has no setter
