// Results while somebody types, and everything by keyboard. Without this script the form does the same on a new page.
"use strict";

const form = document.getElementById("search");
const field = document.getElementById("q");
const answer = document.getElementById("answer");
const said = document.getElementById("said");
// Short enough to feel at once, long enough to spare a request for each letter of a quick typist.
const PAUSE_MS = 60;
// A screen reader hears the outcome when somebody stops typing, not after each letter.
const SAY_MS = 900;
let waiting = 0;
let saying = 0;
let newest = 0;

for (const element of document.querySelectorAll(".with-script")) element.hidden = false;

function query() {
  return new URLSearchParams([...new FormData(form)].filter(([name, value]) => value || name === "bij"));
}

async function look() {
  const mine = ++newest;
  const asked = query();
  answer.setAttribute("aria-busy", "true");
  try {
    const response = await fetch(`${form.dataset.answers}?${asked}`, { headers: { accept: "application/json" } });
    if (mine !== newest) return;
    if (response.redirected || !response.ok) {
      // Signed out, or out of order: the page itself says which.
      location.assign(`${form.action}?${asked}`);
      return;
    }
    const found = await response.json();
    if (mine !== newest) return;
    answer.innerHTML = found.html;
    history.replaceState(null, "", `${form.action}?${asked}`);
    clearTimeout(saying);
    saying = setTimeout(() => { said.textContent = found.said; }, SAY_MS);
  } catch {
    if (mine === newest) said.textContent = "Geen verbinding. Druk op Zoek om het nog eens te proberen.";
  } finally {
    if (mine === newest) answer.removeAttribute("aria-busy");
  }
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE_MS);
}

function titles() {
  return [...answer.querySelectorAll(".hit h3 a")];
}

function move(step) {
  const all = titles();
  const at = all.findIndex((title) => title.closest(".hit").contains(document.activeElement));
  if (at + step < 0) field.focus();
  else all[Math.min(at + step, all.length - 1)]?.focus();
}

field.addEventListener("input", soon);
form.addEventListener("change", (event) => { if (event.target !== field) look(); });
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  await look();
  titles()[0]?.focus();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inHits = answer.contains(document.activeElement);
  const typing = document.activeElement?.matches("input:not([type=checkbox]), select, textarea");
  if (event.key === "/" && !typing) {
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === "Escape" && (inHits || document.activeElement === field)) {
    event.preventDefault();
    if (!inHits) {
      field.value = "";
      look();
    }
    field.focus();
    if (inHits) field.select();
  } else if (event.key === "ArrowDown" && (inHits || document.activeElement === field)) {
    event.preventDefault();
    move(1);
  } else if (event.key === "ArrowUp" && inHits) {
    event.preventDefault();
    move(-1);
  }
});
