// The bell of the desk: says that something new has come, never about whom. Without this script the number on the page
// and "Ververs" do.
"use strict";
const spoken = document.getElementById("bel");
const badge = document.getElementById("bel-aantal");
let source = null;

function show({ wachten, nieuw }) {
  if (badge) {
    badge.hidden = wachten === 0;
    badge.firstElementChild.textContent = wachten;
  }
  if (!nieuw || !spoken) return;
  spoken.textContent = wachten === 1 ? "Er is een nieuwe aanvraag. " : `Er is een nieuwe aanvraag. Er wachten er nu ${wachten}. `;
  const link = document.createElement("a");
  link.href = "/balie";
  link.textContent = "Bekijk de aanvragen";
  spoken.append(link);
}

function listen() {
  if (source || document.hidden) return;
  source = new EventSource("/balie/bel");
  source.addEventListener("aantal", (event) => show(JSON.parse(event.data)));
  source.addEventListener("afgemeld", rest);
}

// A browser opens few connections to one place: a page that nobody looks at gives its own back.
function rest() {
  source?.close();
  source = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
window.addEventListener("pagehide", rest);
window.addEventListener("pageshow", listen);
listen();
