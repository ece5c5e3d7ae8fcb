"""A book of chapters: several iterators over one container, nested, paused, copied and compared by position."""
import copy


class Chapter:
    def __init__(self, title, *paragraphs):
        self.title, self.paragraphs = title, list(paragraphs)

    def __iter__(self):
        return iter(self.paragraphs)

    def __len__(self):
        return len(self.paragraphs)


class Reader:
    """An iterator with a place mark; two readers of the same book do not disturb each other."""

    def __init__(self, book, chapter=0, paragraph=0):
        self.book, self.chapter, self.paragraph = book, chapter, paragraph

    def __iter__(self):
        return self

    def __next__(self):
        while self.chapter < len(self.book.chapters):
            here = self.book.chapters[self.chapter]
            if self.paragraph < len(here):
                self.paragraph += 1
                return here.paragraphs[self.paragraph - 1]
            self.chapter, self.paragraph = self.chapter + 1, 0
        raise StopIteration

    @property
    def place(self):
        return f"{self.chapter + 1}.{self.paragraph}"

    def __eq__(self, other):
        return isinstance(other, Reader) and (self.book is other.book, self.chapter, self.paragraph) == (True, other.chapter, other.paragraph)

    def __copy__(self):
        return Reader(self.book, self.chapter, self.paragraph)


class Book:
    def __init__(self, *chapters):
        self.chapters = list(chapters)

    def __iter__(self):
        return Reader(self)

    def __getitem__(self, where):
        match where:
            case int(i):
                return self.chapters[i]
            case (int(i), int(j)):
                return self.chapters[i].paragraphs[j]
            case slice():
                return Book(*self.chapters[where])
            case str(title):
                for c in self.chapters:
                    if c.title == title:
                        return c
                raise KeyError(title)
            case _:
                raise TypeError(f"cannot find by {type(where).__name__}")

    def __len__(self):
        return sum(map(len, self.chapters))

    def __contains__(self, text):
        return any(text in p for p in self)

    def __reversed__(self):
        return (p for c in reversed(self.chapters) for p in reversed(c.paragraphs))


book = Book(Chapter("Start", "once", "upon"), Chapter("Empty"), Chapter("Middle", "a", "time"), Chapter("End", "fin"))
print(list(book), len(book), "tim" in book, "x" in book, list(reversed(book)))
r1, r2 = iter(book), iter(book)
next(r1), next(r1), next(r1)
print(r1.place, r2.place, next(r2), r1 == r2)
next(r2), next(r2)
print(r1 == r2, r1.place, r2.place)
saved = copy.copy(r1)
print(list(r1), list(saved), r1.place, next(r1, "over"))
print([(a, b) for a in Book(*book.chapters[:1]) for b in book[2:]])
print(book[0].title, book["End"].paragraphs, book[2, 1], len(book[::2]), book[-1, -1])
for bad in (9, "Nope", (0, 5), 1.5, (1, 2, 3)):
    try:
        print(book[bad])
    except (LookupError, TypeError) as e:
        print(type(e).__name__, e)

reader = iter(book)
for text in reader:
    if text == "upon":
        book.chapters.insert(1, Chapter("New", "inserted"))
    print(text, end=" ")
print()
reader = iter(book)
print(next(reader))
book.chapters[0].paragraphs.clear()
print(list(reader))


def interleave(*iterables):
    iterators = [iter(i) for i in iterables]
    while iterators:
        still = []
        for it in iterators:
            try:
                yield next(it)
            except StopIteration:
                continue
            still.append(it)
        iterators = still


print(list(interleave(book, "xyz", range(2), [])))
shared = iter(book)
print(list(interleave(shared, shared)))
first, (second, *_), *others = book.chapters[2], book["Middle"], book["End"]
print(first.title, second, [c.title for c in others])
print(dict(zip((c.title for c in book.chapters), map(len, book.chapters))))
print(sorted(book, key=len), max(book, key=len), min(book), ", ".join(book), sum(len(p) for p in book))

#> ['once', 'upon', 'a', 'time', 'fin'] 5 True False ['fin', 'time', 'a', 'upon', 'once']
#> 3.1 1.0 once False
#> True 3.1 3.1
#> ['time', 'fin'] ['time', 'fin'] 5.0 over
#> [('once', 'a'), ('once', 'time'), ('once', 'fin'), ('upon', 'a'), ('upon', 'time'), ('upon', 'fin')]
#> Start ['fin'] time 4 fin
#> IndexError list index out of range
#> KeyError 'Nope'
#> IndexError list index out of range
#> TypeError cannot find by float
#> TypeError cannot find by tuple
#> once upon inserted a time fin 
#> once
#> ['inserted', 'a', 'time', 'fin']
#> ['inserted', 'x', 0, 'a', 'y', 1, 'time', 'z', 'fin']
#> ['inserted', 'a', 'time', 'fin']
#> Empty a ['End']
#> {'Start': 0, 'New': 1, 'Empty': 0, 'Middle': 2, 'End': 1}
#> ['a', 'fin', 'time', 'inserted'] inserted a inserted, a, time, fin 16
