"""A window and the API on one loop, over many tasks, in a process of its own.

`python -m tests.bench.window_place FOLDER TASKS` prints the API's port and serves until its
standard input ends.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from postdeck.core.post import PostConfig
from postdeck.gui.app import application, run_with_qt
from postdeck.gui.look import Look
from postdeck.gui.window import MainWindow
from tests.api.place import place

FILL = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)
INSERT INTO tasks (request_id, script_name, serial, username, platform, config, caption,
  materials, source, created_at, due_at, start_text, zone, status, outcome)
SELECT 'bench', 'post', 'S' || (i % 200), 'user' || (i % 400), 'tiktok', :config,
  'Caption of task ' || i, '[]', 'api', 1760000000000000 + i, 1760000000000000 + i, '', 'UTC',
  CASE WHEN i % 10 < 7 THEN 2 WHEN i % 10 < 9 THEN 3 ELSE 0 END,
  CASE WHEN i % 10 < 7 THEN 'confirmed' WHEN i % 10 < 9 THEN 'failed' END
FROM n
"""


async def serve(folder: Path, tasks: int) -> None:
    """Fill, show, serve."""
    async with place(folder) as here:
        config = PostConfig(material_list=("/media/clip.mp4",)).model_dump_json()
        await here.store.tasks._database.write(lambda connection: connection.exec_driver_sql(
            FILL, {"count": tasks, "config": config}))
        window = MainWindow(here.deck, Look(application(), "light"))
        window.show_tasks()
        window.show()
        await window.loaded()
        print(here.port, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        await window.shut()
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    run_with_qt(lambda: serve(Path(sys.argv[1]), int(sys.argv[2])))
