#!/usr/bin/env python3
"""Opens pages of `findings report` in Chromium and holds what they show against what the command line says.

    /usr/bin/python3 Tests/browser/check_report_page.py [--required] [--program FILE] [--axe FILE]

Prints a line for each check; the exit status is 1 where one failed. Without Chromium, its driver, Selenium or axe-core it says what is
skipped; with --required that is a failure. From Debian: chromium chromium-driver python3-selenium. axe-core: axe.min.js itself, or the
wheel of axe-playwright-python, which holds it.
"""

import argparse
import statistics
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from program import FIXTURES, ROOT, Program, hostile_report, many_reports  # noqa: E402

VIEWS = ["overview", "themes", "services", "compare", "recommendations", "links", "time", "findings"]
REAL_REPORTS = ROOT.parent / "shared" / "reports"
SHOWN = "#findings article.finding"
SHOWN_RECOMMENDATIONS = "#recommendations article.recommendation"
ENTER, ESCAPE, TAB = "\ue007", "\ue00c", "\ue004"

# What is asked in the address of the page, and the same on the command line.
QUESTIONS = [
    ("theme=record-keeping&area=Marlhaven", ["--theme", "record-keeping", "--area", "Marlhaven"]),
    ("theme=training&theme=record-keeping&judgement=improvement",
     ["--theme", "training", "--theme", "record-keeping", "--judgement", "improvement"]),
    ("service=emergency-care&kind=clas-review", ["--service", "emergency-care", "--kind", "clas-review"]),
    ("section=Early%20help", ["--section", "Early help"]),
    ("section=management", ["--section", "Management"]),
    ("q=CHILD%27s", ["--text", "CHILD's"]),
    ("q=discharge&q=handover&area=Calderwick", ["--text", "discharge", "--text", "handover", "--area", "Calderwick"]),
    ("q=no%20such%20words", ["--text", "no such words"]),
    ("q=ask", ["--text", "ask"]),  # not in "task"
    ("q=%22think%20family%22", ["--text", '"think family"']),
    ("q=multi-agency", ["--text", "multi–agency"]),
    ("provider=Westmarch%20Healthcare", ["--provider", "Westmarch Healthcare"]),
    ("provider=WESTMARCH%20healthcare%20NHSFT&judgement=strength",
     ["--provider", "WESTMARCH healthcare NHSFT", "--judgement", "strength"]),
]

checks = []


def check(function):
    checks.append(function)
    return function


def same(shown, said, what=""):
    """Fails where they differ, and says from where on."""
    if shown != said and isinstance(said, (list, str)):
        at = next((place for place, (a, b) in enumerate(zip(shown, said)) if a != b), min(len(shown), len(said)))
        what += f" from {at} on, of {len(shown)} and {len(said)}:"
        shown, said = shown[at:at + 80], said[at:at + 80]
    assert shown == said, f"{what} the page shows {shown}, the program says {said}"


class Desk:
    """What the checks work with: a browser, the program, and the pages made by it."""

    def __init__(self, browser, program: Program, axe: str | None, folder: Path):
        self.browser, self.program, self.axe, self.folder = browser, program, axe, folder
        self.page = program.page(folder / "fixtures.html", FIXTURES)


# --- What is shown ---------------------------------------------------------------------------------------------------


@check
def the_heat_maps_hold_the_counts_of_the_program(desk):
    desk.browser.open(desk.page)
    for facet in ("theme", "service"):
        script = "return [...document.querySelectorAll(`table.heat[data-label=${arguments[0]}] td`)].map((cell) =>"
        script += "[cell.parentElement.dataset[arguments[0]], cell.dataset.area, +cell.dataset.findings, +cell.dataset.of,"
        script += "+cell.dataset.strengths, +cell.dataset.improvements, +cell.dataset.mixed])"
        columns = (facet, "area", "findings", "of", "strengths", "improvements", "mixed")
        said = [[row[key] for key in columns] for row in desk.program.answer(facet + "s", FIXTURES)]
        assert len(said) > 20
        shown = desk.browser.run(script, facet)
        same([row for row in shown if row[2] > 0], said)  # The program leaves zeros out.


@check
def a_click_and_a_key_open_the_findings_behind_a_number(desk):
    browser = desk.browser
    browser.open(desk.page, "#themes")
    link = browser.find("tr[data-theme=record-keeping] td[data-area=Marlhaven] a")
    said = desk.program.findings(FIXTURES, "--theme", "record-keeping", "--area", "Marlhaven")
    for act in (link.click, lambda: (browser.run("arguments[0].focus()", link), browser.press(ENTER))):
        act()
        assert browser.run("return behind.open")
        same(browser.ids("#behind article"), said)
        assert browser.run("return document.querySelector('#behind .text mark[data-labels~=record-keeping]') !== null")
        assert browser.run("return behind.contains(document.activeElement)"), "the focus is not in the dialogue"
        browser.press(ESCAPE)
        assert not browser.run("return behind.open")
        assert browser.run("return document.activeElement === arguments[0]", link), "the focus did not return"
    link.click()
    browser.find("#behind .all").click()
    browser.wait(lambda: browser.find("#findings").is_displayed(), "the view of all findings")
    same(browser.ids(SHOWN), said)


@check
def every_question_in_the_address_is_answered_as_on_the_command_line(desk):
    for address, arguments in QUESTIONS:
        desk.browser.open(desk.page, "#findings?" + address)
        same(desk.browser.ids(SHOWN), desk.program.findings(FIXTURES, *arguments), address)


@check
def a_provider_is_chosen_by_any_of_its_names(desk):
    browser = desk.browser
    for name in ("Westmarch Healthcare", "westmarch healthcare NHS trust", "Marl Valley Clinical Commissioning Group"):
        browser.open(desk.page, "#recommendations")
        field = browser.find("#recommendations input[name=organisation]")
        field.send_keys(name, ENTER)
        rows = desk.program.answer("recommendations", FIXTURES, "--provider", name)
        assert rows
        same(browser.ids(SHOWN_RECOMMENDATIONS), [f"{row['report']}/{row['number']}" for row in rows], name)
        assert "organisation=" in browser.run("return location.hash")
    browser.open(desk.page, "#recommendations?organisation=westmach")
    same(browser.ids(SHOWN_RECOMMENDATIONS), [])
    browser.find("#recommendations .doubt a").click()
    browser.wait(lambda: browser.ids(SHOWN_RECOMMENDATIONS), "the recommendations to the nearest name")


@check
def recommendations_that_nobody_cites_are_marked_and_can_be_chosen(desk):
    browser = desk.browser
    browser.open(desk.page, "#recommendations")
    browser.find("#recommendations input[name=uncited]").click()
    said = [f"{row['report']}/{row['number']}" for row in desk.program.answer("recommendations", FIXTURES, "--uncited")]
    same(browser.ids(SHOWN_RECOMMENDATIONS), said)
    assert len(browser.driver.find_elements("css selector", SHOWN_RECOMMENDATIONS + ":not([hidden]) .uncited")) == len(said)


@check
def search_and_check_boxes_narrow_the_list_and_say_how_many(desk):
    browser = desk.browser
    browser.open(desk.page, "#findings")
    same(browser.ids(SHOWN), desk.program.findings(FIXTURES))
    browser.find("#findings input[name=q]").send_keys("record")
    said = desk.program.findings(FIXTURES, "--text", "record")
    same(browser.ids(SHOWN), said)
    assert browser.find("#findings .status").text.startswith(f"{len(said)} of "), browser.find("#findings .status").text
    assert browser.run("return CSS.highlights.get('searched').size") >= len(said)
    browser.run("document.querySelector('#findings [name=judgement][value=strength]').closest('details').open = true")
    browser.find("#findings [name=judgement][value=strength]").click()
    same(browser.ids(SHOWN), desk.program.findings(FIXTURES, "--text", "record", "--judgement", "strength"))
    browser.find("#findings button[type=reset]").click()
    same(browser.ids(SHOWN), desk.program.findings(FIXTURES))


@check
def a_link_with_state_can_be_followed_and_left_again(desk):
    browser = desk.browser
    browser.open(desk.page, "#findings?theme=training&area=Calderwick")
    said = desk.program.findings(FIXTURES, "--theme", "training", "--area", "Calderwick")
    same(browser.ids(SHOWN), said)
    browser.find("nav a[href='#compare']").click()
    browser.wait(lambda: browser.find("#compare").is_displayed(), "the other view")
    assert not browser.find("#findings").is_displayed()
    assert browser.find("nav a[aria-current=page]").text == "Two areas"
    browser.driver.back()
    browser.wait(lambda: browser.find("#findings").is_displayed(), "the view before")
    same(browser.ids(SHOWN), said)
    assert browser.run("return document.querySelector('#findings [name=theme][value=training]').checked")


@check
def a_recommendation_leads_to_its_finding_and_back_to_where_the_reader_was(desk):
    browser = desk.browser
    browser.open(desk.page, "#recommendations")
    link = browser.driver.find_elements("css selector", SHOWN_RECOMMENDATIONS + " .led a")[40]
    browser.run("arguments[0].scrollIntoView({ block: 'center' })", link)
    browser.wait(browser.rests, "the page to rest")
    browser.wait(lambda: browser.run("return scrollY > 0 && history.state?.top === scrollY"), "the place to be kept")
    top, goal = browser.run("return scrollY"), link.get_attribute("href").split("#")[1]
    link.click()
    browser.wait(lambda: browser.run("return document.activeElement.id") == goal, "the finding to have the focus")
    place = browser.run("return document.activeElement.getBoundingClientRect().top")
    assert 0 <= place < 300, f"the finding stands at {place}"
    browser.driver.back()
    browser.wait(lambda: browser.find("#recommendations").is_displayed(), "the recommendations")
    browser.wait(lambda: abs(browser.run("return scrollY") - top) < 50, f"the place {top}")


@check
def two_areas_side_by_side_differ_as_the_program_says(desk):
    browser = desk.browser
    read = """return [...document.querySelectorAll('table.compare tbody tr')].map((row) => [row.dataset.label,
      +row.cells[1].querySelector('b').textContent, +row.cells[2].querySelector('b').textContent,
      row.cells[1].querySelector('.judged').textContent, row.cells[2].querySelector('.judged').textContent,
      row.querySelector('.weight').textContent])"""

    def judged(row, side):
        counts = [(row["strengths" + side], "strength"), (row["improvements" + side], "improvement")]
        parts = [f"{count} {name}{'' if count == 1 else 's'}" for count, name in counts if count]
        return ", ".join(parts + ([f"{row['mixed' + side]} mixed"] if row["mixed" + side] else []))

    for of, option in (("theme", []), ("service", ["--services"])):
        for a, b in (("Ashmereshire", "Calderwick"), ("Marlhaven", "Calderwick"), ("Calderwick", "Marlhaven")):
            browser.open(desk.page, f"#compare?a={a}&b={b}&of={of}")
            rows = desk.program.answer("diff", a, b, FIXTURES, *option)
            said = [[row[of], row["findingsA"], row["findingsB"], judged(row, "A"), judged(row, "B"), row["weight"]]
                    for row in rows]
            same(browser.run(read), said, f"{a}, {b}:")
    browser.find("#compare select[name=b]").send_keys("Ash")
    browser.wait(lambda: "b=Ashmereshire" in browser.run("return location.hash"), "the chosen area in the address")


@check
def the_script_draws_the_comparison_as_the_program_wrote_it(desk):
    with desk.browser.without_script():
        desk.browser.open(desk.page)
        written = desk.browser.run("return document.querySelector('#compare .drawn').innerHTML.replace(/\\n/g, '')")
    desk.browser.open(desk.page, "#compare")
    same(desk.browser.run("return document.querySelector('#compare .drawn').innerHTML.replace(/\\n/g, '')"), written)


@check
def a_number_of_the_picture_shows_its_own_lines_by_pointer_and_by_key(desk):
    browser = desk.browser
    browser.open(desk.page, "#links?report=marlhaven-clas")
    same(browser.shown("figure.cross", "report"), ["marlhaven-clas"])
    path = "figure.cross[data-report=marlhaven-clas] path"
    number = browser.find("figure.cross[data-report=marlhaven-clas] a[href='#r-marlhaven-clas-1.2']")
    lit = f"return document.querySelectorAll('{path}.is-on').length"
    rows = desk.program.answer("recommendations", FIXTURES / "marlhaven-clas.txt")
    said = next(len(row["findings"]) for row in rows if row["number"] == "1.2")
    assert said > 1
    browser.run("arguments[0].focus()", number)
    same(browser.run(lit), said)
    assert "1.2" in browser.find("#links .status").text
    browser.run("document.activeElement.blur()")
    same(browser.run(lit), 0)
    browser.point_at(number)
    same(browser.run(lit), said)


@check
def one_area_over_time_is_shown_by_itself(desk):
    desk.browser.open(desk.page, "#time?area=Calderwick")
    same(desk.browser.shown("#time .track[data-area]", "area"), ["Calderwick"])
    script = "return [...document.querySelectorAll('#time .track[data-area=Calderwick] tbody tr')].map((row) => `${row.dataset.facet} ${row.dataset.label}`)"
    labels = [f"{row['facet']} {row['label']}" for row in desk.program.answer("track", "Calderwick", FIXTURES)]
    same(desk.browser.run(script), list(dict.fromkeys(labels)))


@check
def the_csv_of_what_is_shown_is_that_of_the_program(desk):
    desk.browser.open(desk.page, "#findings?area=Marlhaven&judgement=improvement")
    file = desk.folder / "findings.csv"
    file.unlink(missing_ok=True)
    desk.browser.find("#findings .csv").click()
    desk.browser.wait(file.exists, "the download")
    said = desk.program.run("list", FIXTURES, "--area", "Marlhaven", "--judgement", "improvement", "--format", "csv")
    same(file.read_bytes().decode("utf-8-sig"), said)


# --- For everybody ---------------------------------------------------------------------------------------------------


@check
def without_script_all_tables_and_text_are_there(desk):
    browser = desk.browser
    with browser.without_script():
        browser.open(desk.page)
        for view in VIEWS:
            assert browser.find(f"#{view} :is(table, article, figure)").is_displayed(), view
        same(browser.ids(SHOWN), desk.program.findings(FIXTURES))
        assert not any(each.is_displayed() for each in browser.driver.find_elements("css selector", ".live, form"))
        browser.open(desk.page, "#r-marlhaven-clas-1.1")
        place = browser.run("return document.getElementById('r-marlhaven-clas-1.1').getBoundingClientRect().top")
        assert -5 <= place < 300, f"the anchor leads to {place}"


@check
def the_page_never_scrolls_sideways(desk):
    for width in (320, 360, 768, 1280, 1920):
        desk.browser.resize(width)
        for view in VIEWS:
            desk.browser.open(desk.page, "#" + view)
            wide, window = desk.browser.run("return [document.documentElement.scrollWidth, innerWidth]")
            assert wide <= window, f"{view} is {wide} wide at {width}"
    desk.browser.resize(1280)


@check
def the_keyboard_reaches_what_the_pointer_does(desk):
    browser = desk.browser
    browser.open(desk.page)
    browser.press(TAB)
    same(browser.run("return document.activeElement.className"), "skip")
    browser.go("#themes")
    browser.run("document.querySelector('.skip').focus()")
    browser.press(ENTER)
    same(browser.run("return document.activeElement.id"), "main")
    assert browser.find("#themes").is_displayed(), "the way to the report changed the view"
    reached = []
    for _ in range(5):
        browser.press(TAB)
        reached.append(browser.run("const { localName, className } = document.activeElement; return `${localName}.${className}`"))
    assert "div.scroll" in reached and "a." in reached, reached


@check
def paper_gets_the_chosen_view_alone(desk):
    browser = desk.browser
    browser.media("print")
    for view in VIEWS:
        browser.open(desk.page, "#" + view)
        shown = [each for each in VIEWS if browser.find("#" + each).is_displayed()]
        same(shown, [view])
        for selector in ("nav", "form", "button", ".skip"):
            assert not any(each.is_displayed() for each in browser.driver.find_elements("css selector", selector)), selector
    browser.media()


@check
def every_step_of_the_heat_maps_can_be_read(desk):
    script = """const light = (colour) => { const part = colour.match(/[\\d.]+/g).slice(0, 3).map((each) => each / 255)
        .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
      return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2]; };
    return [...document.querySelectorAll('#themes .legend li')].slice(1).map((step) => {
      const { color, backgroundColor } = getComputedStyle(step);
      return [light(backgroundColor), light(color)]; })"""
    for scheme in ("light", "dark"):
        desk.browser.media(scheme=scheme)
        desk.browser.open(desk.page, "#themes")
        steps = desk.browser.run(script)
        same(len(steps), 7)
        for paper, ink in steps:
            contrast = (max(paper, ink) + 0.05) / (min(paper, ink) + 0.05)
            assert contrast >= 4.5, f"{scheme}: {contrast:.2f}"
        greys = [paper for paper, _ in steps]
        assert greys == sorted(greys, reverse=scheme == "light"), f"{scheme}: the steps are no way from light to dark: {greys}"
    desk.browser.media()


@check
def axe_finds_nothing_in_any_view_in_light_and_dark(desk):
    if desk.axe is None:
        return "SKIPPED: no axe-core (--axe FILE)"
    browser, found = desk.browser, []
    for scheme in ("light", "dark"):
        browser.media(scheme=scheme)
        for view in VIEWS + ["findings?q=record&provider=nobody", "recommendations?organisation=westmach"]:
            browser.open(desk.page, "#" + view)
            found += [f"{scheme}, {view}: {each}" for each in browser.accessibility(desk.axe)]
        browser.open(desk.page, "#themes")
        browser.find("table.heat td a").click()
        found += [f"{scheme}, findings behind a number: {each}" for each in browser.accessibility(desk.axe)]
    browser.resize(360)
    for view in VIEWS:
        browser.open(desk.page, "#" + view)
        found += [f"360 wide, {view}: {each}" for each in browser.accessibility(desk.axe)]
    browser.resize(1280)
    browser.media()
    assert not found, "\n     ".join(found)


# --- What a report may hold ------------------------------------------------------------------------------------------


NOTHING_CAME_IN = "return window.ran === undefined && !document.querySelector('img, iframe, main script, i, [onclick]')"


@check
def a_hostile_report_runs_nothing_and_breaks_nothing(desk):
    browser, report = desk.browser, hostile_report(desk.folder)
    page = desk.program.page(desk.folder / "hostile.html", report)
    texts = {row["id"]: row["text"] for row in desk.program.answer("list", report)}
    attack = "%3Cimg%20src=x%20onerror=window.ran=11%3E"
    for address in ["#" + view for view in VIEWS] + [f"#findings?q={attack}", f"#findings?provider={attack}&theme={attack}",
                                                     f"#compare?a={attack}", f"#{attack}", "#findings?%E0%A4%A"]:
        browser.open(page, address)
        assert browser.run(NOTHING_CAME_IN), address
        same(browser.run("return document.querySelectorAll('main > section').length"), len(VIEWS))
    browser.open(page, "#findings")
    assert any("<script>" in text for text in texts.values()), "the attacks did not come through the reading"
    script = "return Object.fromEntries([...document.querySelectorAll('article.finding')]"
    script += ".map((each) => [each.dataset.id, each.querySelector('.text').textContent]))"
    same(browser.run(script), texts)
    browser.open(page, "#themes")
    browser.find("table.heat td a").click()
    assert browser.ids("#behind article")
    assert browser.run(NOTHING_CAME_IN)


@check
def the_policy_lets_nothing_run_that_is_not_in_the_page(desk):
    browser = desk.browser
    browser.open(desk.page)
    for name in ("script", "style"):
        browser.run("const part = document.createElement(arguments[0]); part.textContent = arguments[1]; document.body.append(part)",
                    name, "window.ran = 12" if name == "script" else "h1 { display: none }")
    assert browser.run("return window.ran === undefined") and browser.find("h1").is_displayed()
    complaints = browser.complaints()
    assert len(complaints) == 2 and all("Content Security Policy" in each for each in complaints), complaints


@check
def a_plan_alone_makes_a_page_without_findings_that_works(desk):
    page = desk.program.page(desk.folder / "plan.html", FIXTURES / "calderwick-action-plan.txt")
    for view in VIEWS:
        desk.browser.open(page, "#" + view)
        assert desk.browser.find(f"#{view} h2").is_displayed(), view


# --- Size and speed --------------------------------------------------------------------------------------------------


def opening(browser, page) -> float:
    """Milliseconds until the page is loaded, its script run and everything laid out; the middle of five."""
    times = []
    for _ in range(5):
        browser.open(page)
        script = "const done = arguments[0]; requestAnimationFrame(() => setTimeout(() => done(["
        script += "performance.getEntriesByType('navigation')[0].loadEventEnd,"
        script += "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0])))"
        times.append(max(browser.driver.execute_async_script(script)))
    return statistics.median(times)


@check
def the_real_reports_open_in_a_second_from_two_megabytes(desk):
    if not REAL_REPORTS.exists():
        return f"SKIPPED: {REAL_REPORTS} is not there"
    page = desk.program.page(desk.folder / "real.html", *sorted(REAL_REPORTS.glob("*.txt")))
    size, time = page.stat().st_size, opening(desk.browser, page)
    assert size < 2_000_000, f"{size} bytes"
    assert time < 1000, f"{time:.0f} ms"
    return f"{size / 1e6:.2f} MB, {time:.0f} ms"


@check
def two_thousand_findings_are_filtered_in_a_tenth_of_a_second(desk):
    folder = desk.folder / "many"
    folder.mkdir()
    page = desk.program.page(desk.folder / "many.html", *many_reports(folder, 10))
    opened = opening(desk.browser, page)
    desk.browser.open(page, "#findings")
    script = """const [query, box] = ['q', 'judgement'].map((name) => document.querySelector(`#findings [name=${name}]`));
    const times = (act) => { const start = performance.now(); act(); document.body.offsetHeight; return performance.now() - start; };
    const type = (text) => times(() => { query.value = text; query.dispatchEvent(new Event('input', { bubbles: true })); });
    return [type('children'), type('no such words'), type(''), type('e'), times(() => box.click()), times(() => box.click()),
      type('record'), type('')]"""
    runs = [desk.browser.run(script) for _ in range(5)]
    # The best of five of each act: what the page needs, and not what else the machine does meanwhile.
    count, worst = len(desk.browser.ids(SHOWN)), max(min(times) for times in zip(*runs))
    assert count >= 2000, f"only {count} findings"
    assert worst < 100, f"{worst:.0f} ms"
    return f"{count} findings, {page.stat().st_size / 1e6:.1f} MB: {worst:.0f} ms at worst, opened in {opened:.0f} ms"


# --- Run -------------------------------------------------------------------------------------------------------------


def outcome(function, desk) -> tuple[str, str]:
    """How a check went, and what it has to say. What the console complains of is a failure of any check."""
    desk.browser.complaints()
    try:
        note = function(desk) or ""
        complaints = desk.browser.complaints()
        assert not complaints, "; ".join(complaints)
    except Exception as fault:  # pylint: disable=broad-except
        return "FAILED", f"{type(fault).__name__} {fault}"[:3000]
    return ("skipped", note) if note.startswith("SKIPPED") else ("ok", note)


def read_axe(path: Path | None) -> str | None:
    if path is None or path.suffix != ".whl":
        return path and path.read_text()
    with zipfile.ZipFile(path) as wheel:
        return wheel.read("axe_playwright_python/axe.min.js").decode()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--required", action="store_true", help="what is absent is a failure")
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/findings")
    parser.add_argument("--axe", type=Path, help="axe.min.js, or a wheel that holds it")
    parser.add_argument("--only", default="", help="only checks with this in their name")
    options = parser.parse_args()
    try:
        from browser import CHROMIUM, DRIVER, Browser
        absent = [str(file) for file in (CHROMIUM, DRIVER) if not file.exists()]
    except ImportError as fault:
        absent = [str(fault)]
    if absent:
        print(f"{'FAILED' if options.required else 'skipped'}: all checks of the report page in a browser: {', '.join(absent)}")
        return 1 if options.required else 0
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(Path(folder))
        try:
            desk = Desk(browser, Program(options.program), read_axe(options.axe), Path(folder))
            for function in (each for each in checks if options.only in each.__name__):
                state, note = outcome(function, desk)
                failures += state == "FAILED" or (state == "skipped" and options.required and "axe" in note)
                print(f"{state:8}{function.__name__.replace('_', ' ')}{': ' if note else ''}{note}", flush=True)
        finally:
            browser.driver.quit()
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
