"""Websites of somebody else that show the widget: a kind one, a hostile one, a strict one, one that may not."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

#: What a website's own style may do to everything on it; the widget must look the same.
HOSTILE = """
html { font-size: 62.5%; }
* { letter-spacing: .4em !important; color: yellow !important; text-transform: uppercase !important;
    font-family: fantasy !important; line-height: 3 !important; visibility: visible; }
button, a, p, div, section { display: inline !important; position: static !important; padding: 0 !important;
    transform: rotate(9deg) !important; background: black !important; font-size: 40px !important; }
.answer, .card, #form, #message, .launcher { display: none !important; }
"""
#: What docs/op-uw-website.md tells websites with a Content-Security-Policy to add, and nothing more.
STRICT = "default-src 'none'; script-src {wegwijs}; connect-src {wegwijs}; base-uri 'none'; form-action 'none'"


@contextmanager
def open_website(address: str, wegwijs: str) -> Iterator[None]:
    """Serve all of them below one address."""
    line = f'<script src="{wegwijs}/widget.js" data-region="Zaanstreek" async></script>'
    own = "<h1>Ons huis</h1><p>Welkom, u mag zo binnenlopen.</p>"
    pages = {
        "/": (own + line, ""),
        "/hostile": (f"<style>{HOSTILE}</style>{own}{line}", ""),
        "/strict": (own + line, STRICT.format(wegwijs=wegwijs)),
        "/inline": (f'{own}<wegwijs-chat data-mode="inline" data-region="Assen"></wegwijs-chat>{line}{line}', ""),
    }

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(urlsplit(self.path).path)
            # A browser asks for an icon too; there is none.
            self.send_response(200 if page else 204)
            self.send_header("content-type", "text/html; charset=utf-8")
            if page and page[1]:
                self.send_header("content-security-policy", page[1])
            self.end_headers()
            if page:
                head = '<meta name="viewport" content="width=device-width">'
                body = f'<!doctype html><html lang="nl"><title>Ons huis</title>{head}<body>{page[0]}</body></html>'
                self.wfile.write(body.encode())

        def log_message(self, *_about: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", urlsplit(address).port or 80), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
