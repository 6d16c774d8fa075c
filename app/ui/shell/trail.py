"""The trail: where the person has been since the app opened, for Back and Forward. In memory only."""

from app.ui.shell.place import Place

_LONGEST = 200


class Stop:
    """A place and how the page was left (scroll, focus), as the pane gave it."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.view_state: object = None


class Trail:
    """Places visited, and the present one among them."""

    def __init__(self, start: Place) -> None:
        self._stops = [Stop(start)]
        self._at = 0

    @property
    def here(self) -> Stop:
        """The present stop."""
        return self._stops[self._at]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier stop."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back was used."""
        return self._at < len(self._stops) - 1

    def go(self, place: Place) -> None:
        """Add a place after the present one; what lay ahead is dropped."""
        del self._stops[self._at + 1 :]
        self._stops.append(Stop(place))
        del self._stops[:-_LONGEST]
        self._at = len(self._stops) - 1

    def replace(self, place: Place) -> None:
        """Change the present place without a new stop (another section of the same page)."""
        self.here.place = place

    def step(self, offset: int) -> Stop:
        """Move back (-1) or forward (+1) and return the stop there; the present one when there is none."""
        self._at = min(max(self._at + offset, 0), len(self._stops) - 1)
        return self.here

    def forget(self, kinds: set[str]) -> None:
        """Remove all stops of these kinds (places that show personal data, when it is locked)."""
        here = self.here
        kept = [stop for stop in self._stops if stop.place.kind not in kinds]
        self._stops = kept or [Stop(Place("home"))]
        self._at = self._stops.index(here) if here in self._stops else len(self._stops) - 1
