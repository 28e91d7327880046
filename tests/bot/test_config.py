"""Settings: all faults at once, secrets never shown."""

from datetime import timedelta

import pytest

from bot.config import read_config
from core.exchange import Unusable

pytestmark = pytest.mark.usefixtures("bare_environment")


def test_nothing_needs_to_be_set() -> None:
    config = read_config()
    assert config.database.get_secret_value().endswith("legup.db")
    assert config.telegram_token is None


def test_what_hosting_platforms_set_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://me:hush@db/legup")
    monkeypatch.setenv("PORT", "8080")
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", " 123:abc\n")
    monkeypatch.setenv("LEGUP_DISCORD_TOKEN", "")
    config = read_config()
    assert config.port == 8080
    assert config.secrets == ("123:abc", "hush")
    assert config.discord_token is None
    assert config.spread == timedelta(minutes=10)


def test_every_fault_is_named_and_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", "mysql://root:hush1@db/legup")
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", "hush2")
    monkeypatch.setenv("LEGUP_DISCORD_TOKEN", "hush 3")
    monkeypatch.setenv("LEGUP_PORT", "hush4")
    monkeypatch.setenv("LEGUP_SPREAD_MINUTES", "90")
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKN", "hush5")
    with pytest.raises(Unusable) as refusal:
        read_config()
    fields = {fault.field for fault in refusal.value.faults}
    assert fields == {
        "LEGUP_DATABASE", "LEGUP_TELEGRAM_TOKEN", "LEGUP_DISCORD_TOKEN", "LEGUP_PORT", "LEGUP_SPREAD_MINUTES",
        "LEGUP_TELEGRAM_TOKN",
    }  # fmt: skip
    assert "hush" not in str(refusal.value)
    assert "did you mean LEGUP_TELEGRAM_TOKEN?" in str(refusal.value)


def test_a_webhook_needs_its_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_TELEGRAM_WEBHOOK", "https://coach.example/hook")
    with pytest.raises(Unusable, match="LEGUP_TELEGRAM_WEBHOOK_SECRET"):
        read_config()


@pytest.mark.parametrize("secret", ["two words", "schlüssel", "a" * 257])
def test_a_webhook_secret_that_the_platform_would_refuse_is_refused_at_once(
    secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEGUP_TELEGRAM_WEBHOOK_SECRET", secret)
    with pytest.raises(Unusable, match="LEGUP_TELEGRAM_WEBHOOK_SECRET") as refusal:
        read_config()
    assert secret not in str(refusal.value)


def test_a_config_can_be_shown_without_its_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", "postgresql://me:hush@db/legup")
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", "123:hush")
    assert "hush" not in repr(read_config())
