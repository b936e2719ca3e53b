// The bell of the desk: says that something new has come, never about whom. Without this script the number on the page
// and "Ververs" do.
"use strict";
const spoken = document.getElementById("bel");
const badges = { aantal: "bel-aantal", terugbellen: "terugbellen-aantal" };
let source = null;

function show(kind, { wachten, nieuw }) {
  const badge = document.getElementById(badges[kind]);
  if (badge) {
    badge.hidden = wachten === 0;
    badge.firstElementChild.textContent = wachten;
  }
  if (!nieuw || !spoken) return;
  const calls = kind === "terugbellen";
  const what = calls ? "Iemand wil gebeld worden. " : "Er is een nieuwe aanvraag. ";
  spoken.textContent = wachten === 1 ? what : `${what}Er wachten er nu ${wachten}. `;
  const link = document.createElement("a");
  link.href = calls ? "/balie/terugbellen" : "/balie";
  link.textContent = calls ? "Bekijk wie" : "Bekijk de aanvragen";
  spoken.append(link);
}

function listen() {
  if (source || document.hidden) return;
  source = new EventSource("/balie/bel");
  for (const kind of Object.keys(badges)) source.addEventListener(kind, (event) => show(kind, JSON.parse(event.data)));
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
