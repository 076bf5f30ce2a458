"""The built program: pages made by it, and its answers to hold them against."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Fixtures"


class Program:
    def __init__(self, path: Path):
        self.path = path

    def run(self, *arguments) -> str:
        """What it writes. What it says of the input on standard error is no concern of the page."""
        words = [str(self.path), *map(str, arguments)]
        done = subprocess.run(words, capture_output=True, check=False)
        assert done.returncode == 0, f"{' '.join(words)}: {done.stderr.decode()}"
        return done.stdout.decode()

    def answer(self, command: str, *arguments) -> list[dict]:
        return json.loads(self.run(command, *arguments, "--format", "json"))

    def findings(self, *arguments) -> list[str]:
        return [row["id"] for row in self.answer("list", *arguments)]

    def page(self, file: Path, *reports) -> Path:
        self.run("report", "--output", file, *reports)
        return file


# What a report may hold to break out of text, of an attribute, of a script, of a template or of a table for a spreadsheet.
HOSTILE = [
    "<script>window.ran = 1</script>",
    "<img src=x onerror=\"window.ran = 2\">",
    "\"'><svg onload=window.ran=3>",
    "</p></article></section></script></style>",
    "{{script}} ${window.ran=4} &lt;b&gt; &quot;",
    "<!-- ]]> javascript:window.ran=5",
]


def hostile_report(folder: Path) -> Path:
    """A report with markup, script and quotes in its name, its area, headings, names of bodies and paragraphs."""
    text = (FIXTURES / "marlhaven-clas.txt").read_text()
    text = text.replace("Marlhaven", "Marl<b onclick=window.ran=6>haven")
    text = text.replace("Westmarch Healthcare NHS", "Westmarch \"'><img src=x onerror=window.ran=7> NHS")
    text = text.replace("Pathlight Recovery", "Pathlight <script>window.ran=8</script> Recovery")
    for place, attack in enumerate(HOSTILE):
        text = text.replace(f"\n1.{place + 1} ", f"\n1.{place + 1} {attack} ")
    for word in ("children", "staff", "record"):
        text = text.replace(f" {word} ", f" <i>{word}</i>\" onfocus='window.ran=9' ")
    file = folder / "hostile\"><script>window.ran=10<'&.txt"
    file.write_text(text)
    return file


def many_reports(folder: Path, copies: int) -> list[Path]:
    """Copies of the reviews, each of an area of its own."""
    files = []
    for source in sorted(FIXTURES.glob("*clas*")):
        area = source.name.split("-")[0].capitalize()
        for copy in range(copies):
            name = area + "abcdefghijklmnop"[copy]
            file = folder / source.name.replace(area.lower(), name.lower())
            file.write_text(source.read_text().replace(area, name))
            files.append(file)
    return files
