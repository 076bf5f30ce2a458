"""Debian's Chromium without a window, as the checks of the report page need it."""

import json
import time
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")


class Browser:
    """One window. Pages are opened from disk; what the console says is kept until it is asked for."""

    def __init__(self, downloads: Path):
        options = Options()
        options.binary_location = str(CHROMIUM)
        # Without a sandbox, as containers run as root; the pages are our own and have no network.
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
            options.add_argument(argument)
        options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(str(DRIVER)), options=options)
        self.driver.set_script_timeout(120)
        self.downloads = downloads
        self.devtools("Page.enable")
        behaviour = {"behavior": "allow", "downloadPath": str(downloads)}
        self.devtools("Browser.setDownloadBehavior", behaviour)
        self.resize(1280)

    def devtools(self, command: str, parameters: dict | None = None):
        return self.driver.execute_cdp_cmd(command, parameters or {})

    def resize(self, width: int, height: int = 900):
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.devtools("Emulation.setDeviceMetricsOverride", metrics)

    def media(self, kind: str = "", scheme: str = "light"):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.devtools("Emulation.setEmulatedMedia", {"media": kind, "features": features})

    @contextmanager
    def without_script(self):
        self.devtools("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            yield
        finally:
            self.devtools("Emulation.setScriptExecutionDisabled", {"value": False})

    def open(self, file: Path, address: str = ""):
        """Opens a page anew, also where only the address after # differs."""
        self.driver.get("about:blank")
        self.driver.get(file.as_uri() + address)

    def go(self, address: str):
        """Follows an address within the open page, as a link would."""
        script = "const [goal, done] = arguments; if (location.hash === goal) return done();"
        script += "addEventListener('hashchange', () => setTimeout(done), { once: true }); location.hash = goal;"
        self.driver.execute_async_script(script, address)

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys: str):
        """Presses keys, wherever the focus is."""
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()

    def find(self, selector: str):
        return self.driver.find_element("css selector", selector)

    def ids(self, selector: str) -> list[str]:
        """The ids of the findings or recommendations that can be seen, in order."""
        script = "return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility())"
        return self.run(script + ".map((each) => each.dataset.id ?? `${each.dataset.report}/${each.dataset.number}`)", selector)

    def shown(self, selector: str, key: str) -> list[str]:
        """What the elements that can be seen have as data-KEY."""
        script = "return [...document.querySelectorAll(arguments[0])].filter((each) => each.checkVisibility())"
        return self.run(script + ".map((each) => each.dataset[arguments[1]])", selector, key)

    def point_at(self, element):
        webdriver.ActionChains(self.driver).move_to_element(element).perform()

    def rests(self) -> bool:
        """Whether some frames pass without the page moving: what is scrolled to gets its true height only when it is drawn."""
        script = "const [frames, done] = arguments, top = scrollY; let left = frames;"
        script += "(function next() { left-- ? requestAnimationFrame(next) : done(scrollY === top); })();"
        return self.driver.execute_async_script(script, 5)

    def wait(self, condition, what: str, seconds: float = 5):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"waited in vain for {what}"
            time.sleep(0.02)

    def complaints(self) -> list[str]:
        """What the console has said since the last time: errors, warnings, violations of the policy."""
        return [f"{entry['level']}: {entry['message']}" for entry in self.driver.get_log("browser")]

    def accessibility(self, axe: str) -> list[str]:
        """Violations of WCAG 2.0 to 2.2, A and AA, of what can be seen now, found by axe-core."""
        self.run(axe + "; window.axe = axe;")
        # What is far from the window has no place yet (content-visibility), so that axe would take places for each other's.
        self.run("const all = new CSSStyleSheet(); all.replaceSync('article { content-visibility: visible !important }');"
                 "document.adoptedStyleSheets.push(all);")
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
        script = "const done = arguments[1]; axe.run(document, { runOnly: arguments[0], resultTypes: ['violations'] })"
        script += ".then((result) => done(JSON.stringify(result.violations)), (fault) => done(JSON.stringify([String(fault)])))"
        violations = json.loads(self.driver.execute_async_script(script, tags))
        return [f"{each['id']}: {each['nodes'][0]['html'][:160]} ({len(each['nodes'])} places)" for each in violations]
