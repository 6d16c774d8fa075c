from app.ui.shell.place import Place, place_of_link
from app.ui.shell.trail import Trail

HOME, GUIDE, RUN = Place("home"), Place("guide", "a/b"), Place("run", "r1")


def test_back_and_forward_walk_the_way_that_was_gone() -> None:
    trail = Trail(HOME)
    trail.go(GUIDE)
    trail.go(RUN)
    assert trail.step(-1).place == GUIDE
    assert trail.step(-1).place == HOME
    assert not trail.can_go_back
    assert trail.step(1).place == GUIDE


def test_a_new_way_drops_what_lay_ahead() -> None:
    trail = Trail(HOME)
    trail.go(GUIDE)
    trail.step(-1)
    trail.go(RUN)
    assert not trail.can_go_forward
    assert trail.step(-1).place == HOME


def test_locking_forgets_the_places_that_are_personal() -> None:
    trail = Trail(HOME)
    trail.go(RUN)
    trail.go(GUIDE)
    trail.forget({"run"})
    assert trail.here.place == GUIDE
    assert trail.step(-1).place == HOME


def test_locking_on_a_personal_place_leads_to_the_one_before() -> None:
    trail = Trail(HOME)
    trail.go(RUN)
    trail.forget({"run"})
    assert trail.here.place == HOME


def test_links_of_pages_lead_to_places() -> None:
    assert place_of_link("page:works-council/start-one#in-short") == Place(
        "guide", "works-council/start-one", "in-short"
    )
    assert place_of_link("term:ondernemingsraad") == Place("glossary", "ondernemingsraad")
    assert place_of_link("list:petition") == Place("template", "petition")
    assert place_of_link("https://example.org") is None
    assert place_of_link("letter:petition") == Place("letter", "petition")
