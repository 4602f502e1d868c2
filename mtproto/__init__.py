"""MTProto 2.0: sans-IO core for both ends, an asyncio client and an embedded data centre."""
