"""A store with as many tasks as somebody has after years of posting."""

from __future__ import annotations

from postdeck.core.post import PostConfig
from postdeck.store.store import Store

_FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO tasks (request_id, script_name, serial, username, platform, config, caption,
  materials, source, created_at, due_at, start_text, zone, status, outcome)
SELECT 'bench', 'post', 'S' || (i % 200), 'user' || (i % 400), 'tiktok', :config,
  'Caption of task ' || i, '[]', 'api', 1760000000000000 + i, 1760000000000000 + i, '', 'UTC',
  CASE WHEN i % 10 < 7 THEN 2 WHEN i % 10 < 9 THEN 3 ELSE 0 END,
  CASE WHEN i % 10 < 7 THEN 'confirmed' WHEN i % 10 < 9 THEN 'failed' END
FROM n
"""


async def fill(store: Store, count: int) -> None:
    """Put `count` tasks, most of them ended, straight into the database."""
    config = PostConfig(material_list=("/media/clip.mp4",)).model_dump_json()
    await store.tasks._database.write(lambda connection: connection.exec_driver_sql(
        _FILL, {"count": count, "config": config}))
