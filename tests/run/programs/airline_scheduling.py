"""Flights, crews and seats: time arithmetic by hand, interval conflicts, connections by breadth first search, seat maps, bookings with waiting lists."""
from bisect import insort, bisect_left
from collections import defaultdict, deque
from dataclasses import dataclass, field
from functools import total_ordering
from itertools import product
import heapq


@total_ordering
class Moment:
    """Minutes since Monday 00:00, shown as a weekday and a time."""
    days = "Mon Tue Wed Thu Fri Sat Sun".split()
    __slots__ = ("minutes",)

    def __init__(self, minutes):
        self.minutes = minutes

    @classmethod
    def parse(cls, text):
        day, _, clock = text.partition(" ")
        h, m = clock.split(":")
        if not (0 <= int(h) < 24 and 0 <= int(m) < 60):
            raise ValueError(f"bad time {clock!r}")
        return cls((cls.days.index(day) * 24 + int(h)) * 60 + int(m))

    def __add__(self, minutes):
        return Moment(self.minutes + minutes) if isinstance(minutes, int) else NotImplemented

    def __sub__(self, other):
        return self.minutes - other.minutes if isinstance(other, Moment) else Moment(self.minutes - other)

    def __eq__(self, other): return isinstance(other, Moment) and self.minutes == other.minutes
    def __lt__(self, other): return self.minutes < other.minutes if isinstance(other, Moment) else NotImplemented
    def __hash__(self): return hash(self.minutes)

    def __format__(self, spec):
        if spec == "t":
            return f"{self.minutes // 60 % 24:02}:{self.minutes % 60:02}"
        return format(str(self), spec)

    def __str__(self):
        return f"{self.days[self.minutes // 1440 % 7]} {self:t}"


class Full(Exception):
    pass


class SeatMap:
    def __init__(self, rows, layout="AC DF"):
        self.rows, self.layout, self.taken = rows, layout, {}

    @property
    def letters(self): return self.layout.replace(" ", "")

    def free(self):
        return (f"{r}{l}" for r, l in product(range(1, self.rows + 1), self.letters) if f"{r}{l}" not in self.taken)

    def assign(self, who, wish="", near=None):
        def score(seat):
            row, letter = int(seat[:-1]), seat[-1]
            window = letter in (self.letters[0], self.letters[-1])
            return (abs(row - int(near[:-1])) if near in self.taken.values() else 0, (wish == "window") != window if wish else False, row, letter)
        best = min(self.free(), key=score, default=None)
        if best is None:
            raise Full(who)
        self.taken[best] = who
        return best

    def __str__(self):
        return "\n".join(f"{r:2} " + "".join(" " if l == " " else self.taken.get(f"{r}{l}", ".")[0] for l in self.layout) for r in range(1, self.rows + 1))


@dataclass(order=True)
class Flight:
    departs: Moment
    number: str = field(compare=False)
    origin: str = field(compare=False)
    target: str = field(compare=False)
    minutes: int = field(compare=False)
    seats: SeatMap = field(default_factory=lambda: SeatMap(2), compare=False, repr=False)
    waiting: deque = field(default_factory=deque, compare=False, repr=False)

    @property
    def arrives(self): return self.departs + self.minutes

    def __str__(self): return f"{self.number} {self.origin}-{self.target} {self.departs}-{self.arrives:t}"

    def book(self, who, **wish):
        try:
            return self.seats.assign(who, **wish)
        except Full:
            self.waiting.append((who, wish))
            return f"waiting {len(self.waiting)}"

    def cancel(self, who):
        for seat, name in list(self.seats.taken.items()):
            if name == who:
                del self.seats.taken[seat]
                if self.waiting:
                    next_one, wish = self.waiting.popleft()
                    return seat, next_one, self.seats.assign(next_one, **wish)
                return seat, None, None
        raise KeyError(who)


class Timetable:
    turnaround = 30

    def __init__(self, text):
        self.flights, self.by_origin = [], defaultdict(list)
        for line in text.strip().splitlines():
            number, route, day, clock, minutes = line.split()
            flight = Flight(Moment.parse(f"{day} {clock}"), number, *route.split("-"), int(minutes))
            insort(self.flights, flight)
            insort(self.by_origin[flight.origin], flight)

    def connections(self, start, goal, after, most=3):
        """The earliest arrival, by Dijkstra on time."""
        heap, best = [(after.minutes, 0, start, ())], {}
        while heap:
            now, legs, place, path = heapq.heappop(heap)
            if place == goal and path:
                return path
            if legs == most or best.get((place, legs), 10**9) <= now:
                continue
            best[place, legs] = now
            options = self.by_origin[place]
            ready = Moment(now + (self.turnaround if path else 0))
            for f in options[bisect_left(options, ready, key=lambda f: f.departs):]:
                heapq.heappush(heap, (f.arrives.minutes, legs + 1, f.target, path + (f,)))
        return None

    def crews(self, longest=14 * 60, rest=10 * 60):
        crews = []
        for f in self.flights:
            for crew in crews:
                last = crew[-1]
                resting = f.departs - last.arrives >= rest
                duty_start = next((b.departs for a, b in zip(crew[-2::-1], crew[:0:-1]) if b.departs - a.arrives >= rest), crew[0].departs)
                if last.target == f.origin and f.departs - last.arrives >= self.turnaround and (resting or f.arrives - duty_start <= longest):
                    crew.append(f)
                    break
            else:
                crews.append([f])
        return crews


t = Timetable("""
M100 BER-MUC Mon 06:30 70
M101 MUC-BER Mon 08:15 70
M200 MUC-ROM Mon 08:00 95
M201 ROM-MUC Mon 21:10 95
M202 MUC-ROM Tue 09:00 95
M300 ROM-ATH Mon 10:00 120
M301 ATH-ROM Tue 07:00 125
M400 BER-ATH Mon 23:30 190
M500 BER-ROM Mon 12:00 130
""")
for f in t.flights:
    print(f, end="; ")
print()
for start, goal, when in (("BER", "ATH", "Mon 05:00"), ("BER", "ATH", "Mon 07:00"), ("BER", "ROM", "Mon 05:00"), ("ATH", "MUC", "Mon 00:00"), ("MUC", "BER", "Mon 09:00"), ("BER", "ATH", "Wed 00:00")):
    path = t.connections(start, goal, Moment.parse(when))
    print(f"{start}->{goal} after {when}:", " + ".join(map(str, path)) if path else None)
for i, crew in enumerate(t.crews()):
    print("crew", i, [f.number for f in crew])
f = t.flights[0]
print([f.book(*a, **k) for a, k in ((("Ann",), dict(wish="window")), (("Bob",), dict(near="1A")), (("Cy",), {}), (("Dee",), dict(wish="aisle")), *[((n,), {}) for n in "EFGHIJ"])])
print(f.seats, len(f.waiting))
print(f.cancel("Bob"), f.cancel("Ann"), len(f.waiting), f.cancel("E"))
try:
    f.cancel("Nobody")
except KeyError as e:
    print("KeyError", e)
print(f.seats, sorted(f.seats.free()))
for work in (lambda: Moment.parse("Xyz 10:00"), lambda: Moment.parse("Mon 25:00"), lambda: Moment(1) + "a", lambda: Moment(1) < 5, lambda: SeatMap(0).assign("x")):
    try:
        print(work())
    except Exception as e:
        print(type(e).__name__, e)
print(max(t.flights).number, Moment(3 * 1440 + 75), f"{Moment(0):>12}|{Moment(61):t}", Moment(5) == Moment(5), len({Moment(1), Moment(1)}))

#> M100 BER-MUC Mon 06:30-07:40; M200 MUC-ROM Mon 08:00-09:35; M101 MUC-BER Mon 08:15-09:25; M300 ROM-ATH Mon 10:00-12:00; M500 BER-ROM Mon 12:00-14:10; M201 ROM-MUC Mon 21:10-22:45; M400 BER-ATH Mon 23:30-02:40; M301 ATH-ROM Tue 07:00-09:05; M202 MUC-ROM Tue 09:00-10:35; 
#> BER->ATH after Mon 05:00: M400 BER-ATH Mon 23:30-02:40
#> BER->ATH after Mon 07:00: M400 BER-ATH Mon 23:30-02:40
#> BER->ROM after Mon 05:00: M500 BER-ROM Mon 12:00-14:10
#> ATH->MUC after Mon 00:00: None
#> MUC->BER after Mon 09:00: None
#> BER->ATH after Wed 00:00: None
#> crew 0 ['M100', 'M101', 'M500']
#> crew 1 ['M200', 'M201', 'M202']
#> crew 2 ['M300', 'M301']
#> crew 3 ['M400']
#> ['1A', '1C', '1D', '2C', '1F', '2A', '2D', '2F', 'waiting 1', 'waiting 2']
#>  1 AB CE
#>  2 FD GH 2
#> ('1C', 'I', '1C') ('1A', 'J', '1A') 0 ('1F', None, None)
#> KeyError 'Nobody'
#>  1 JI C.
#>  2 FD GH ['1F']
#> ValueError 'Xyz' is not in list
#> ValueError bad time '25:00'
#> TypeError unsupported operand type(s) for +: 'Moment' and 'str'
#> TypeError '<' not supported between instances of 'Moment' and 'int'
#> Full x
#> M202 Thu 01:15    Mon 00:00|01:01 True 1
