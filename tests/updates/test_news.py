"""News of updates: whose count, which are too old, and what a server may try."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import ssl
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.x509.oid import NameOID

from postdeck.core.errors import UpdateError
from postdeck.core.license import Distribution
from postdeck.core.update import FileKind, UpdateState
from postdeck.services.license import load_distribution
from postdeck.services.update_source import Patience
from postdeck.services.updates import Updates
from postdeck.store.signing import key_id_of
from tests.license.conftest import SetClock

from .conftest import Made
from .distributor import NAME, NOW, Distributor, endless, manifest, redirect


async def test_a_newer_version_is_told_with_its_notes_and_the_file_for_this_computer(
        made: Made) -> None:
    news = await made().check()
    assert (news.state, news.own, news.version) == (UpdateState.NEWER, "0.1.0", "0.2.0")
    assert news.notes == "Faster.\nCalmer."
    assert news.file is not None
    assert news.file.name == NAME


@pytest.mark.parametrize(("kind", "machine"), [
    (FileKind.ARCHIVE, "x86_64"), (FileKind.DEB, "arm64"), (FileKind.SETUP, "x86_64")])
async def test_the_file_of_another_computer_is_never_offered(made, kind, machine):
    news = await made(kind=kind, machine=machine).check()
    assert (news.version, news.file) == ("0.2.0", None)
    with pytest.raises(UpdateError, match="no file for this computer"):
        await made(kind=kind, machine=machine).get()


@pytest.mark.parametrize("own", ["0.2.0", "0.2.1", "0.10.0", "1.0.0"])
async def test_it_never_goes_back(made, own):
    updates = made(own=own)
    assert (await updates.check()).state is UpdateState.CURRENT
    with pytest.raises(UpdateError, match="nothing newer"):
        await updates.get()


async def test_a_build_from_source_asks_nobody(
        profile: Path, clock: SetClock, distributor: Distributor) -> None:
    updates = Updates(profile, load_distribution(), clock)
    assert not updates.is_on
    assert (await updates.check()).state is UpdateState.OFF
    assert await updates.news() is None
    keyless = Updates(profile, Distribution(update_address=distributor.address), clock)
    assert (await keyless.check()).state is UpdateState.OFF
    assert distributor.asked == []


async def test_every_changed_byte_of_the_news_is_noticed(
        made: Made, distributor: Distributor) -> None:
    good = distributor.pages["/news.json"]
    assert isinstance(good, bytes)
    step = max(1, len(good) // 24)
    for place in range(0, len(good) - 1, step):
        distributor.pages["/news.json"] = (
            good[:place] + bytes([good[place] ^ 1]) + good[place + 1:])
        with pytest.raises(UpdateError):
            await made().check()


async def test_another_hash_for_the_file_needs_another_signature(made, distributor):
    found = json.loads(distributor.pages["/news.json"])
    found["update"]["files"][0]["sha256"] = "0" * 64
    distributor.pages["/news.json"] = json.dumps(found).encode()
    with pytest.raises(UpdateError, match="changed after it was signed"):
        await made().check()


async def test_a_key_that_the_build_does_not_know_counts_for_nothing(made, distributor):
    other = Ed25519PrivateKey.generate()
    distributor.publish(manifest(other), other)
    with pytest.raises(UpdateError, match="does not know"):
        await made().check()
    claimed = manifest(other, key_id=key_id_of(distributor.key.public_key()))
    distributor.publish(claimed, other)
    with pytest.raises(UpdateError, match="changed after it was signed"):
        await made().check()


async def test_old_news_played_again_are_refused_also_after_a_restart(made, distributor):
    old = distributor.publish(manifest(distributor.key, version="0.2.0"))
    assert (await made().check()).version == "0.2.0"
    distributor.publish(manifest(distributor.key, version="0.3.0",
                                 issued_at=NOW + timedelta(hours=1)))
    assert (await made().check()).version == "0.3.0"
    distributor.pages["/news.json"] = old
    with pytest.raises(UpdateError, match="older than what was seen"):
        await made().check()
    with pytest.raises(UpdateError, match="older than what was seen"):
        await made().get()
    assert f"/{NAME}" not in distributor.paths


@pytest.mark.parametrize(("changes", "words"), [
    ({"valid_until": NOW}, "counted only until"),
    ({"issued_at": NOW + timedelta(days=2), "valid_until": NOW + timedelta(days=9)}, "to come")])
async def test_news_count_only_in_their_time(made, distributor, changes, words):
    distributor.publish(manifest(distributor.key, **changes))
    with pytest.raises(UpdateError, match=words):
        await made().check()


async def test_news_for_a_postdeck_to_come_say_so(made, distributor):
    distributor.publish(manifest(distributor.key, version="0.2.0-rc1"))
    with pytest.raises(UpdateError, match="can't be understood"):
        await made().check()


@pytest.mark.parametrize("name", ["../x.deb", "/etc/x", "a/b", "..", "http://x/y", "a b", ".x", ""])
async def test_a_file_name_that_is_a_path_is_refused_though_signed(made, distributor, name):
    signed = manifest(distributor.key)
    file = signed.files[0].model_copy(update={"name": name})
    distributor.publish(signed.model_copy(update={"files": (file,)}))
    with pytest.raises(UpdateError, match="can't be understood"):
        await made().check()


async def test_a_huge_answer_is_cut(made, distributor):
    distributor.pages["/news.json"] = endless(b"x" * 65_536)
    with pytest.raises(UpdateError, match="too large"):
        await made().check()


async def test_an_endless_slow_answer_ends_in_time(made, distributor):
    distributor.pages["/news.json"] = endless(b"x", pause=0.05)
    with pytest.raises(UpdateError, match="did not come in time"):
        await made(patience=Patience(news=0.6)).check()


@pytest.mark.parametrize("content", [b"", b"{}", b"<html>", b"\xff", b"[" * 50_000, b"null"])
async def test_anything_else_at_the_address_is_no_news(made, distributor, content):
    distributor.pages["/news.json"] = content
    with pytest.raises(UpdateError, match="no news of PostDeck"):
        await made().check()


async def test_a_dead_address_is_a_sentence(made, distributor):
    distributor.address = "http://127.0.0.1:9/news.json"
    with pytest.raises(UpdateError, match=r"can't be reached \(no connection\)"):
        await made().check()


@pytest.mark.parametrize("to", ["http://updates.invalid/news.json", "ftp://x/y", "file:///etc/x"])
async def test_a_redirect_to_an_unsafe_place_is_not_followed(made, distributor, to):
    distributor.pages["/news.json"] = redirect(to)
    with pytest.raises(UpdateError, match=r"not safe|can't be reached"):
        await made().check()


async def test_redirects_in_circles_end(made, distributor):
    distributor.pages["/news.json"] = redirect("/news.json")
    with pytest.raises(UpdateError, match="circles"):
        await made().check()
    assert len(distributor.asked) == 6


async def test_from_https_no_way_leads_to_http(profile: Path, clock: SetClock) -> None:
    server, trusted = _certificate(profile.parent)
    async with Distributor().open() as plain, Distributor().open(server) as safe:
        updates = Updates(profile, safe.distribution, clock, own="0.1.0", tls=trusted)
        assert (await updates.check()).version == "0.2.0"
        safe.pages["/news.json"] = redirect(plain.address)
        with pytest.raises(UpdateError, match="not safe"):
            await updates.check()
        assert plain.asked == []
        stranger = Updates(profile, safe.distribution, clock, own="0.1.0")
        with pytest.raises(UpdateError, match="no connection"):
            await stranger.check()


@pytest.mark.parametrize("address", ["http://updates.invalid/n", "http://10.0.0.1/n"])
async def test_a_plain_address_elsewhere_is_not_asked(
        profile: Path, clock: SetClock, distributor: Distributor, address: str) -> None:
    distributor.address = address
    with pytest.raises(UpdateError, match="must begin with https"):
        await Updates(profile, distributor.distribution, clock).check()


async def test_the_window_asks_once_a_day_and_passes_over(made, distributor, clock):
    news = await made().news()
    assert news is not None
    assert await made().news() is None
    assert len(distributor.asked) == 1
    await made().pass_over("0.2.0")
    clock.time = NOW + timedelta(days=1)
    assert await made().news() is None
    distributor.publish(manifest(distributor.key, version="0.2.1", issued_at=clock.time))
    clock.time = NOW + timedelta(days=2)
    newer = await made().news()
    assert newer is not None
    assert newer.version == "0.2.1"


async def test_a_spoilt_memory_costs_nothing_but_the_memory(made, profile, caplog):
    (profile / "updates.json").write_text("{")
    assert (await made().check()).version == "0.2.0"
    assert "can't be read" in caplog.text


def _certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """A server's certificate for 127.0.0.1, and a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name)
            .public_key(key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=1))
            .add_extension(x509.SubjectAlternativeName(
                [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
            .sign(key, hashes.SHA256()))
    path = folder / "server.pem"
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption()))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(path)
    client = ssl.create_default_context(cafile=str(path))
    return server, client
