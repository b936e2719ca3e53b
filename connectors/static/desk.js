// The bell of the desk: says that something new has come, never about whom. Without this script the number on the page
// and "Ververs" do.
"use strict";
const spoken = document.getElementById("bel");
const menu = document.getElementById("menu-aantal");
const badges = { aantal: "bel-aantal", terugbellen: "terugbellen-aantal", gesprekken: "gesprekken-aantal" };
const NEWS = {
  aantal: ["Er is een nieuwe aanvraag. ", "/balie", "Bekijk de aanvragen"],
  terugbellen: ["Iemand wil gebeld worden. ", "/balie/terugbellen", "Bekijk wie"],
  gesprekken: ["Iemand schrijft u nu. ", "/balie/gesprekken", "Bekijk de gesprekken"],
};
let source = null;

// The page of a talk: only its lines are fetched anew, so that nothing is lost of what is being typed.
async function refresh() {
  const answer = await fetch(location.href);
  const lines = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("regels");
  if (lines) document.getElementById("regels").replaceChildren(...lines.childNodes);
  else location.reload();
}

function show(kind, { wachten, nieuw }) {
  const badge = document.getElementById(badges[kind]);
  if (badge) {
    badge.hidden = wachten === 0;
    badge.firstElementChild.textContent = wachten;
    const all = Object.values(badges).map((id) => Number(document.getElementById(id)?.firstElementChild.textContent));
    const sum = all.reduce((one, other) => one + (other || 0), 0);
    menu.hidden = sum === 0;
    menu.firstElementChild.textContent = sum;
  }
  if (!nieuw || !spoken) return;
  if (kind === "gesprekken" && document.getElementById("regels")) return refresh();
  const [what, href, title] = NEWS[kind];
  spoken.textContent = wachten === 1 ? what : `${what}Er wachten er nu ${wachten}. `;
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
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
