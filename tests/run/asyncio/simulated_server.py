# A server with clients over queues in memory: sessions, broadcasts, timeouts, shutdown; all ordered by the event loop.
import asyncio
from collections import defaultdict


class Channel:
    def __init__(self):
        self.queue, self.closed = asyncio.Queue(), False

    async def send(self, msg):
        if self.closed:
            raise ConnectionError("closed")
        await self.queue.put(msg)

    async def receive(self):
        msg = await self.queue.get()
        if msg is None:
            self.closed = True
            raise ConnectionError("peer closed")
        return msg

    def close(self):
        self.queue.put_nowait(None)


class Server:
    def __init__(self):
        self.rooms, self.log, self.tasks, self.counts = defaultdict(dict), [], set(), defaultdict(int)

    def connect(self, name):
        up, down = Channel(), Channel()
        task = asyncio.create_task(self.session(name, up, down), name=f"session-{name}")
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        return Client(name, up, down)

    async def session(self, name, up, down):
        room = None
        try:
            while True:
                async with asyncio.timeout(1):
                    cmd, *args = (await up.receive()).split()
                self.counts[cmd] += 1
                match cmd, args:
                    case "join", [new]:
                        if room is not None:
                            del self.rooms[room][name]
                        room = new
                        self.rooms[room][name] = down
                        await self.broadcast(room, f"* {name} joined", skip=name)
                        await down.send(f"ok {len(self.rooms[room])}")
                    case "say", [*words] if room is not None:
                        await self.broadcast(room, f"{name}: {' '.join(words)}")
                    case "say", _:
                        await down.send("error no room")
                    case "sum", [*ns]:
                        try:
                            await down.send(f"sum {sum(map(int, ns))}")
                        except ValueError as e:
                            await down.send(f"error {e}")
                    case "crash", _:
                        raise RuntimeError(f"crash by {name}")
                    case _:
                        await down.send(f"error unknown {cmd}")
        except ConnectionError:
            self.log.append(f"{name} left")
        except RuntimeError as e:
            self.log.append(str(e))
            await down.send("error internal")
        finally:
            if room is not None:
                self.rooms[room].pop(name, None)
                await self.broadcast(room, f"* {name} left")
            down.close()

    async def broadcast(self, room, text, skip=None):
        for name, ch in sorted(self.rooms[room].items()):
            if name != skip:
                await ch.send(text)

    async def shutdown(self):
        for t in self.tasks:
            t.cancel()
        results = await asyncio.gather(*self.tasks, return_exceptions=True)
        return sorted(type(r).__name__ for r in results)


class Client:
    def __init__(self, name, up, down):
        self.name, self.up, self.down = name, up, down

    async def __call__(self, line, replies=1):
        await self.up.send(line)
        return [await self.down.receive() for _ in range(replies)]


async def main():
    server = Server()
    ann, bob, cat = map(server.connect, ("ann", "bob", "cat"))
    print(await ann("say early"), await ann("join red"), await bob("join red"), await ann.down.receive())
    print(await ann("say hi all"), await bob.down.receive(), await cat("sum 1 2 39"), await cat("sum x"), await cat("dance now"))
    bob.up.close()
    print(await ann.down.receive(), server.log)
    print(await cat("join red"), await ann.down.receive(), await cat("crash", 1), await ann.down.receive(), server.log[-1])
    try:
        await cat.down.receive()
    except ConnectionError as e:
        print(e)
    print(sorted(t.get_name() for t in server.tasks), dict(server.counts))
    print(await server.shutdown(), [r for r in server.rooms["red"]])


asyncio.run(main())

#> ['error no room'] ['ok 1'] ['ok 2'] * bob joined
#> ['ann: hi all'] ann: hi all ['sum 42'] ["error invalid literal for int() with base 10: 'x'"] ['error unknown dance']
#> * bob left ['bob left']
#> ['ok 2'] * cat joined ['error internal'] * cat left crash by cat
#> peer closed
#> ['session-ann', 'session-cat'] {'say': 2, 'join': 3, 'sum': 2, 'dance': 1, 'crash': 1}
#> ['CancelledError', 'NoneType'] []
