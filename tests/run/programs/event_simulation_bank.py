# A discrete-event simulation: customers, tellers, a queue by priority, statistics, reproducible random numbers of our own.
import heapq
from collections import Counter, deque
from itertools import count


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state / 2**31

    def between(self, a, b):
        return a + int(self.next() * (b - a + 1))

    def choice(self, items):
        return items[int(self.next() * len(items))]


class Simulation:
    def __init__(self):
        self.now, self.events, self.serial, self.trace = 0, [], count(), []

    def at(self, delay, action, *args):
        heapq.heappush(self.events, (self.now + delay, next(self.serial), action, args))

    def run(self, until=float("inf")):
        while self.events and self.events[0][0] <= until:
            self.now, _, action, args = heapq.heappop(self.events)
            action(*args)
        return self.now

    def log(self, text):
        self.trace.append(f"{self.now:>3} {text}")


class Customer:
    ids = count(1)

    def __init__(self, kind, work):
        self.id, self.kind, self.work, self.arrived, self.served = next(Customer.ids), kind, work, None, None

    def __repr__(self):
        return f"{self.kind}{self.id}"

    def __lt__(self, other):
        return (self.kind != "vip", self.id) < (other.kind != "vip", other.id)


class Bank:
    def __init__(self, sim, tellers, patience=12):
        self.sim, self.free, self.queue, self.patience = sim, deque(range(tellers)), [], patience
        self.done, self.left, self.busy = [], [], Counter()

    def arrive(self, c):
        c.arrived = self.sim.now
        self.sim.log(f"{c} arrives")
        heapq.heappush(self.queue, c)
        self.sim.at(self.patience, self.give_up, c)
        self.dispatch()

    def dispatch(self):
        while self.free and self.queue:
            teller, c = self.free.popleft(), heapq.heappop(self.queue)
            c.served = self.sim.now
            self.sim.log(f"{c} -> teller {teller} after {c.served - c.arrived}")
            self.busy[teller] += c.work
            self.sim.at(c.work, self.finish, teller, c)

    def finish(self, teller, c):
        self.sim.log(f"{c} done")
        self.done.append(c)
        self.free.append(teller)
        self.dispatch()

    def give_up(self, c):
        if c.served is None and c in self.queue:
            self.queue.remove(c)
            heapq.heapify(self.queue)
            self.left.append(c)
            self.sim.log(f"{c} leaves")


def scenario(seed, n, tellers):
    Customer.ids = count(1)
    sim, rnd = Simulation(), Random(seed)
    bank = Bank(sim, tellers)
    t = 0
    for _ in range(n):
        t += rnd.between(0, 4)
        sim.at(t, bank.arrive, Customer(rnd.choice(["vip", "std", "std"]), rnd.between(3, 9)))
    end = sim.run()
    return sim, bank, end


sim, bank, end = scenario(7, 9, 2)
print(*sim.trace, sep="\n")
waits = [c.served - c.arrived for c in bank.done]
print(end, len(bank.done), bank.left, f"{sum(waits) / len(waits):.2f}", max(waits), sorted(bank.busy.items()))
for tellers in (1, 2, 3):
    sim, bank, end = scenario(42, 40, tellers)
    by_kind = Counter(c.kind for c in bank.done)
    waits = [c.served - c.arrived for c in bank.done]
    print(tellers, end, by_kind.most_common(), len(bank.left), f"{sum(waits) / len(waits):.3f}", [f"{b / end:.0%}" for _, b in sorted(bank.busy.items())])
sim = Simulation()
order = []
for d, x in ((5, "c"), (1, "a"), (5, "d"), (3, "b")):
    sim.at(d, order.append, x)
sim.at(2, lambda: sim.at(0, order.append, "now"))
print(sim.run(until=3), order, len(sim.events), sim.run(), order)

#>   2 vip1 arrives
#>   2 vip1 -> teller 0 after 0
#>   5 std2 arrives
#>   5 std2 -> teller 1 after 0
#>   7 vip1 done
#>   8 std2 done
#>   9 std3 arrives
#>   9 std3 -> teller 0 after 0
#>  10 std4 arrives
#>  10 std4 -> teller 1 after 0
#>  13 std3 done
#>  14 std5 arrives
#>  14 std5 -> teller 0 after 0
#>  14 std6 arrives
#>  16 vip7 arrives
#>  17 std5 done
#>  17 vip7 -> teller 0 after 1
#>  18 vip8 arrives
#>  18 std4 done
#>  18 vip8 -> teller 1 after 0
#>  20 std9 arrives
#>  20 vip7 done
#>  20 std6 -> teller 0 after 6
#>  27 vip8 done
#>  27 std9 -> teller 1 after 7
#>  28 std6 done
#>  36 std9 done
#> 36 9 [] 1.56 7 [(0, 23), (1, 29)]
#> 1 102 [('vip', 12), ('std', 5)] 23 6.882 ['98%']
#> 2 101 [('vip', 18), ('std', 13)] 9 4.387 ['98%', '93%']
#> 3 99 [('std', 19), ('vip', 18)] 3 1.676 ['84%', '71%', '76%']
#> 3 ['a', 'now', 'b', 'c', 'd'] 2 5 ['a', 'now', 'b', 'c', 'd']
