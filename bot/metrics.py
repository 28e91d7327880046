"""What can be measured from outside, for Prometheus."""

from datetime import datetime
from math import nan
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.heartbeat import Heartbeat
from bot.store import Depth, Verdict

HANDLING: Final = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 3)
"""Seconds, as the borders of the histogram of handling time."""


class Metrics:
    """Count turns, letters and what waits."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._verdicts = Counter(
            "legup_letters", "Attempts to deliver, by outcome", ["platform", "state"], registry=self._registry
        )
        self._retries = Counter("legup_retries", "Attempts after the first", ["platform"], registry=self._registry)
        self._turns = Histogram(
            "legup_turn_seconds",
            "From event to committed turn",
            ["platform"],
            buckets=HANDLING,
            registry=self._registry,
        )
        self._calls = Counter("legup_calls", "Athletes spoken to unasked", registry=self._registry)
        self._depth = Gauge("legup_outbox", "Letters by state", ["platform", "state"], registry=self._registry)
        self._overdue = Gauge("legup_overdue", "Athletes whose hour has come", registry=self._registry)
        self._lag = Gauge("legup_due_lag_seconds", "Age of the oldest call not yet answered", registry=self._registry)
        self._silence = Gauge(
            "legup_silence_seconds",
            "Since the last good poll or gateway heartbeat",
            ["platform"],
            registry=self._registry,
        )

    def watch(self, platform: str, heartbeat: Heartbeat) -> None:
        """Show for how long a platform was not heard, at the moment of asking."""
        self._silence.labels(platform).set_function(lambda: _seconds(heartbeat))

    def turned(self, platform: str, seconds: float) -> None:
        """Count one turn."""
        self._turns.labels(platform).observe(seconds)

    def called(self, athletes: int) -> None:
        """Count athletes spoken to unasked."""
        self._calls.inc(athletes)

    def delivered(self, verdict: Verdict) -> None:
        """Count one verdict."""
        platform = verdict.post.to.platform
        self._verdicts.labels(platform, str(verdict.state)).inc()
        if verdict.post.attempts:
            self._retries.labels(platform).inc()

    def measure(self, depth: Depth, now: datetime) -> None:
        """Show what waits."""
        self._depth.clear()
        for (platform, state), count in depth.letters.items():
            self._depth.labels(platform, state).set(count)
        self._overdue.set(depth.overdue)
        self._lag.set((now - depth.oldest_call).total_seconds() if depth.oldest_call else 0)

    def text(self) -> bytes:
        """Write everything in the format that Prometheus reads."""
        return generate_latest(self._registry)


def _seconds(heartbeat: Heartbeat) -> float:
    silence = heartbeat.silence
    return nan if silence is None else silence
