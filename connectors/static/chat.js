// Sends the page's own forms without loading the page anew. Without this script they are plain forms.
(() => {
  "use strict";
  const [log, spoken, form, field, send] = ["log", "spoken", "form", "message", "send"].map((id) => document.getElementById(id));
  const states = ["slow", "lost", "failed"].map((id) => document.getElementById(id));
  const [slow, lost, failed] = states;
  const SLOW_MS = 1500;
  const GIVE_UP_MS = 20000;
  let waiting = false;

  // The conversation's random name lives as long as the tab; nothing else is kept in the browser.
  const sender = (() => {
    const fresh = document.getElementById("sender").value;
    try {
      const known = sessionStorage.getItem("wegwijs-gesprek") || fresh;
      sessionStorage.setItem("wegwijs-gesprek", known);
      return known;
    } catch {
      return fresh; // a browser that keeps nothing at all
    }
  })();

  document.getElementById("sender").value = sender;

  // One small live region speaks: the newest answer in short, or what is the matter. The rest can be read in the page.
  const speak = (text) => { spoken.textContent = text; };

  const tell = (state) => {
    states.forEach((one) => { one.hidden = one !== state; });
    if (state) speak(state.textContent);
  };

  const mine = (text) => {
    const line = document.createElement("p");
    const who = document.createElement("span");
    const words = document.createElement("bdi");
    line.className = "you";
    who.className = "who";
    who.textContent = "U:";
    words.textContent = text;
    line.append(who, " ", words);
    return line;
  };

  const post = async (name, value) => {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), GIVE_UP_MS);
    try {
      const body = new URLSearchParams({ sender, [name]: value });
      const answer = await fetch("/", { method: "POST", body, signal: control.signal });
      return { ok: answer.ok, text: await answer.text() };
    } finally {
      clearTimeout(timer);
    }
  };

  const show = (page) => {
    const answer = new DOMParser().parseFromString(page, "text/html").getElementById("antwoord");
    document.getElementById("antwoord")?.removeAttribute("id");
    log.append(document.adoptNode(answer));
    speak([...answer.querySelectorAll(".said, h3")].map((part) => part.textContent.trim()).join("\n"));
    // A long answer is read from its beginning.
    answer.scrollIntoView({ block: "start" });
  };

  const say = async (name, value, shown) => {
    if (waiting) return false;
    waiting = true;
    const line = mine(shown);
    log.append(line);
    line.scrollIntoView({ block: "nearest" });
    tell(null);
    send.setAttribute("aria-disabled", "true");
    const timer = setTimeout(tell, SLOW_MS, slow);
    let arrived = false;
    try {
      const answer = await post(name, value);
      tell(null);
      if (answer.ok) {
        show(answer.text);
      } else {
        failed.textContent = JSON.parse(answer.text).error.message;
        tell(failed);
      }
      arrived = answer.ok;
    } catch {
      tell(lost);
    } finally {
      clearTimeout(timer);
      waiting = false;
      send.removeAttribute("aria-disabled");
    }
    // What did not arrive was not said: it stays in the field, or on its button.
    if (!arrived) line.remove();
    return arrived;
  };

  // On a phone the field would bring its keyboard up over the answer.
  const rest = () => (matchMedia("(hover: none)").matches ? send : field).focus({ preventScroll: true });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return field.focus();
    if (await say("message", text, text) && field.value.trim() === text) field.value = "";
    rest();
  });

  log.addEventListener("click", async (event) => {
    const choice = event.target.closest("button[name=keuze]");
    if (!choice) return;
    event.preventDefault();
    if (await say("keuze", choice.value, choice.textContent)) rest();
  });

  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send.click();
  });
})();
