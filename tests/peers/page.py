"""A page on a make-believe network in a whole world, told of what happens as webhooks tell it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ringback.channels.base import Fake
from ringback.desk import intake
from ringback.store import models
from ringback.store.outbox import write
from tests.world import World


class Play:
    """A world with one more page, of the first bank, on the network of ``fake``."""

    def __init__(self, made: World, network: str, fake: Fake) -> None:
        self.world, self.fake, self._told = made, fake, 0
        brand, page = models.Brand.objects.get(slug="harbor-bank"), fake.page
        secrets = made.runtime.seal_secrets(page.token, [secret.decode() for secret in page.secrets], brand.pk)
        self.page = models.Page.objects.create(
            brand=brand,
            network=network,
            account=page.account,
            name="Harbor Bank",
            level="automatic",
            base_url=page.base_url,
            secrets=secrets,
        )

    def until(self, true: Callable[[], Any]) -> Any:
        """Webhooks arrive and the outbox works until something holds."""

        def heard() -> Any:
            self._hear()
            return true()

        return self.world.until(heard)

    def _hear(self) -> None:
        runtime = self.world.runtime
        connector, ready = runtime.connector(self.page), runtime.page(self.page)
        deliveries = self.fake.deliveries()
        for delivery in deliveries[self._told :]:
            connector.verify(delivery.body, delivery.headers)
            items = [intake.prepare(ready, one, runtime) for one in connector.parse(delivery.body).events]
            with write():
                intake.take(items, runtime)
        self._told = len(deliveries)
