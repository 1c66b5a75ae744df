"""Old files of PostDeck's leave a phone; young ones and other people's stay."""

from __future__ import annotations

from postdeck.phones.tidying import tidy
from tests.rigs.phone_bench import bench

CAMERA = "/sdcard/DCIM/Camera"


async def test_only_own_files_older_than_three_days_go():
    async with bench() as made:
        shell = made.phone.device.shell
        now = int((await shell("date", "+%s")).stdout)
        ages = {f"postdeck_{'a' * 32}.mp4": 4, f"postdeck_{'b' * 32}.mp4": 2,
                f"postdeck_{'c' * 32}.jpg": 30, "postdeck_party.mp4": 30, "IMG_1.jpg": 30}
        await shell("mkdir", "-p", CAMERA)
        for name, days in ages.items():
            await shell("touch", "-d", f"@{now - days * 86_400}", f"{CAMERA}/{name}")
        assert await tidy(made.phone) == 2
        left = (await shell("ls", CAMERA)).stdout.split()
        assert {name for name in ages if name in left} == {
            f"postdeck_{'b' * 32}.mp4", "postdeck_party.mp4", "IMG_1.jpg"}
        assert await tidy(made.phone) == 0


async def test_a_phone_without_the_folder_is_tidy():
    async with bench() as made:
        assert await tidy(made.phone) == 0
