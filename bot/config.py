"""Settings from the environment: all faults reported together, secrets never shown."""

import re
from datetime import timedelta
from difflib import get_close_matches
from os import environ
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from annotated_types import Interval
from platformdirs import user_data_path
from pydantic import AfterValidator, AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.store.engine import UnknownDatabase, database_url
from core.exchange import Fault, Unusable

PREFIX: Final = "LEGUP_"
SOURCE: Final = "environment"
ELSEWHERE: Final = {"database": "DATABASE_URL", "port": "PORT"}
"""What hosting platforms call these settings; ours goes first."""


def default_database() -> str:
    """Return the file in the user's data folder that is used where nothing else is named."""
    return str(user_data_path("legup", appauthor=False) / "legup.db")


def _database(value: SecretStr) -> SecretStr:
    bare = value.get_secret_value().strip()
    try:
        database_url(bare)
    except UnknownDatabase as fault:
        raise ValueError(str(fault)) from None
    return SecretStr(bare)


def _secret(form: str, expected: str) -> AfterValidator:
    """Take a secret of this form, without the space around it."""

    def checked(value: SecretStr) -> SecretStr:
        bare = value.get_secret_value().strip()
        if not re.fullmatch(form, bare, re.ASCII):
            raise ValueError(f"expected {expected}")
        return SecretStr(bare)

    return AfterValidator(checked)


def _web(value: str) -> str:
    if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname:
        raise ValueError("expected an address that begins with https://")
    return value.rstrip("/")


TelegramToken = Annotated[
    SecretStr, _secret(r"\d+:[\w-]+", "the token that BotFather gave you: digits, a colon, letters")
]
DiscordToken = Annotated[
    SecretStr, _secret(r"[\w.-]+", "the bot token of the Discord developer portal, without spaces or quotes")
]
WebhookSecret = Annotated[SecretStr, _secret(r"[\w-]{1,256}", "at most 256 letters, digits, _ and -")]
WebAddress = Annotated[str, AfterValidator(_web)]
PortNumber = Annotated[int, Interval(ge=0, le=65535)]


def _named(field: str) -> Any:
    names = [PREFIX + field.upper(), *([ELSEWHERE[field]] if field in ELSEWHERE else [])]
    return AliasChoices(*names)


class Config(BaseSettings):
    """Hold what the environment says; `read_config` makes one and names the faults."""

    model_config = SettingsConfigDict(
        extra="ignore", frozen=True, hide_input_in_errors=True, env_ignore_empty=True, case_sensitive=True
    )

    database: Annotated[SecretStr, AfterValidator(_database)] = Field(
        default_factory=lambda: SecretStr(default_database()), validation_alias=_named("database")
    )
    telegram_token: TelegramToken | None = Field(None, validation_alias=_named("telegram_token"))
    telegram_api: WebAddress = Field("https://api.telegram.org", validation_alias=_named("telegram_api"))
    telegram_webhook: WebAddress | None = Field(None, validation_alias=_named("telegram_webhook"))
    telegram_webhook_secret: WebhookSecret | None = Field(None, validation_alias=_named("telegram_webhook_secret"))
    telegram_webhook_port: PortNumber = Field(8443, validation_alias=_named("telegram_webhook_port"))
    discord_token: DiscordToken | None = Field(None, validation_alias=_named("discord_token"))
    host: str = Field("127.0.0.1", validation_alias=_named("host"))
    port: PortNumber | None = Field(None, validation_alias=_named("port"))
    spread_minutes: Annotated[float, Interval(ge=0, le=15)] = Field(10, validation_alias=_named("spread_minutes"))
    drain_seconds: Annotated[float, Interval(ge=1, le=600)] = Field(20, validation_alias=_named("drain_seconds"))
    backup_folder: Path | None = Field(None, validation_alias=_named("backup_folder"))
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", validation_alias=_named("log_level"))

    @property
    def spread(self) -> timedelta:
        """Return how early at most an unasked message may begin."""
        return timedelta(minutes=self.spread_minutes)

    @property
    def secrets(self) -> tuple[str, ...]:
        """Return every text that may appear in no log."""
        password = database_url(self.database.get_secret_value()).password
        held = (self.telegram_token, self.discord_token, self.telegram_webhook_secret)
        return tuple(secret.get_secret_value() for secret in held if secret) + ((str(password),) if password else ())


def read_config() -> Config:
    """Read the environment; raise `Unusable` naming every fault, never the value of any."""
    faults = _unknown()
    try:
        config = Config.model_validate({})
    except ValidationError as error:
        details = error.errors(include_input=False)
        raise Unusable([*faults, *(Fault(SOURCE, _name(each["loc"]), _expected(each)) for each in details)]) from None
    if config.telegram_webhook and not config.telegram_webhook_secret:
        faults.append(Fault(SOURCE, "LEGUP_TELEGRAM_WEBHOOK_SECRET", "this is required with LEGUP_TELEGRAM_WEBHOOK"))
    if faults:
        raise Unusable(faults)
    return config


OURS: Final = tuple(PREFIX + field.upper() for field in Config.model_fields)


def _unknown() -> list[Fault]:
    faults = []
    for name in sorted(set(environ) - set(OURS)):
        if name.startswith(PREFIX):
            near = get_close_matches(name, OURS, 1)
            faults.append(Fault(SOURCE, name, f"unknown; did you mean {near[0]}?" if near else "unknown; remove it"))
    return faults


def _name(location: tuple[int | str, ...]) -> str:
    return str(location[0]) if location else ""


def _expected(detail: Any) -> str:
    message: str = detail["msg"].removeprefix("Value error, ")
    return message.replace("Input should be", "expected", 1)
