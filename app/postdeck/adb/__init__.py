"""The wire to the phones: server process, asyncio client, tracking, quoting."""
