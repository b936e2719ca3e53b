"""Stands between the app and the real bot, and misbehaves as the switches say.

The app starts this as if it were the bot's Python. It starts the real bot behind itself, passes requests on, and ends
when the bot ends. With the switch ``no-model`` the bot finds no model.
"""

import asyncio
import os
import subprocess
import sys
import threading
import time

from tests.faults.switches import Switches
from tests.running import free_port

#: Looks for its model where there is none; for the rest it is the real bot.
WITHOUT_MODEL = (
    "import pathlib, bot.train, bot.serve, sys; bot.train.MODELS = pathlib.Path('nowhere'); "
    "bot.serve.main(int(sys.argv[1]))"
)
SLOW_SECONDS = 10.0
HEAD_END = b"\r\n\r\n"


def main(python: str, port: int) -> None:
    switches = Switches.of_environment()
    inner = free_port()
    what = ["-c", WITHOUT_MODEL] if switches.on("no-model") is not None else ["-W", "ignore", "-m", "bot.serve"]
    child = subprocess.Popen([python, *what, str(inner)])
    (switches.folder / "bot.pid").write_text(str(child.pid))
    threading.Thread(target=_end_with, args=(child, os.getppid()), daemon=True).start()
    asyncio.run(_serve(port, inner, switches))


def _end_with(child: subprocess.Popen[bytes], parent: int) -> None:
    while child.poll() is None and os.getppid() == parent:
        time.sleep(0.05)
    os._exit(child.returncode or 1)


async def _serve(port: int, inner: int, switches: Switches) -> None:
    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while request := await _message(reader):
                writer.write(await _answer(request, inner, switches))
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(accept, "127.0.0.1", port)
    await server.serve_forever()


async def _answer(request: bytes, inner: int, switches: Switches) -> bytes:
    """The bot's answer, or what the switch makes of it. Whether it is ready is always answered truthfully."""
    word = switches.on("bot") if request.startswith(b"POST") else None
    if word == "garbage":
        return _response(b"<html>Bad gateway &%$")
    if word == "empty":
        return _response(b"[]")
    if word == "error":
        return b"HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n"
    if word == "slow":
        await asyncio.sleep(SLOW_SECONDS)
    reader, writer = await asyncio.open_connection("127.0.0.1", inner)
    try:
        writer.write(request)
        await writer.drain()
        return await _message(reader)
    finally:
        writer.close()


def _response(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%s" % (len(body), body)


async def _message(reader: asyncio.StreamReader) -> bytes:
    """One whole request or answer; empty at the end of the connection."""
    try:
        head = await reader.readuntil(HEAD_END)
    except asyncio.IncompleteReadError:
        return b""
    lines = head.decode("latin-1").lower().split("\r\n")
    length = next((int(line.split(":")[1]) for line in lines if line.startswith("content-length:")), 0)
    return head + await reader.readexactly(length)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[-1]))
