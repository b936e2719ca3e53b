"""What axe, the checker of accessibility, has to say about a page: WCAG 2.0, 2.1 and 2.2, levels A and AA."""

import json
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page, Route

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
    # Targets of at least 24 pixels: a rule that axe leaves off until one asks for it.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def violations(page: Page, *, script: bool = True) -> list[str]:
    """What is wrong on a page as it is now, one line for each element.

    Args:
        page: what is looked at.
        script: whether scripts run in it. Where they do not, axe cannot run either: it looks at the same document in a
            window of its own, in which the page's own scripts are held back.
    """
    return _violations(page) if script else _in_another_window(page)


def _violations(page: Page) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(f"axe.run(document, {json.dumps(OPTIONS)})")
    return [
        f"{rule['id']} ({rule['impact']}) at {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def _in_another_window(page: Page) -> list[str]:
    address, document = page.url, page.content()
    browser = page.context.browser
    assert browser
    with browser.new_context(viewport=page.viewport_size) as context:
        other = context.new_page()

        def stand_in(route: Route) -> None:
            if route.request.resource_type == "document":
                route.fulfill(body=document, content_type="text/html; charset=utf-8")
            elif route.request.resource_type == "script":
                route.abort()
            else:
                route.continue_()

        other.route("**/*", stand_in)
        other.goto(address)
        return _violations(other)
