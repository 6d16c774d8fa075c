"""Cut the weights that the app uses out of the variable fonts: `python -m app.tools.fonts FOLDER`.

Qt 6.11 gives a variable font one weight only (measured: 400 to 600 have the same width, 700 is smeared), so the app
ships static cuts. The fonts come from the packages fontpkg-onest and fontpkg-jetbrains-mono (SIL OFL 1.1, no reserved
font name); their licence texts are laid beside.
"""

import importlib.util
import shutil
import sys
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.varLib import instancer  # type: ignore[import-untyped]

# Package, file in it, family, weights used by tokens.json.
_FAMILIES = (
    ("fontpkg_onest", "Onest[wght].ttf", "Onest", (400, 500, 600, 700)),
    (
        "fontpkg_jetbrains_mono",
        "JetBrainsMono[wght].ttf",
        "JetBrainsMono",
        (400, 500, 700),
    ),  # its table of styles knows no 600,
)


def cut_fonts(folder: Path) -> list[Path]:
    """Write `<family>-<weight>.ttf` for each weight, and the licences, into `folder`; the font files."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for package, file, family, weights in _FAMILIES:
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            raise SystemExit(f'The font package "{package}" is missing: run "make setup".')
        source = Path(spec.origin).parent
        shutil.copyfile(source / "LICENSE", folder / f"{family}-LICENSE.txt")
        for weight in weights:
            font = TTFont(source / "files" / file, recalcTimestamp=False)
            cut = instancer.instantiateVariableFont(font, {"wght": weight}, updateFontNames=True)
            made.append(folder / f"{family}-{weight}.ttf")
            cut.save(made[-1])
    return made


if __name__ == "__main__":
    cut_fonts(Path(sys.argv[1]))
