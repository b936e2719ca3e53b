// Enhances the plain form: the same door as every REST client, without loading the page anew.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const [log, spoken, form, field, send, state] = ["log", "spoken", "form", "message", "send", "state"].map(byId);
  const SLOW_MS = 1500;

  // The conversation's random name lives as long as the tab; nothing else is kept in the browser.
  const sender = sessionStorage.getItem("wegwijs-gesprek") || byId("sender").value;
  sessionStorage.setItem("wegwijs-gesprek", sender);
  byId("sender").value = sender;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const line = (label, text) => {
    const paragraph = element("p");
    paragraph.append(element("strong", "", label), " ", text);
    return paragraph;
  };

  const link = (href, text) => {
    const made = element("a", "", text);
    made.href = href;
    if (/^https?:/.test(href)) { made.target = "_blank"; made.rel = "noopener noreferrer"; }
    return made;
  };

  const card = (one) => {
    const made = element("article", "card");
    made.append(element("h2", "", one.organization));
    if (one.service && !one.organization.toLowerCase().includes(one.service.toLowerCase())) {
      made.append(element("p", "service", one.service));
    }
    made.append(element("p", "", one.description));
    const reasons = element("ul", "reasons");
    one.reasons.forEach((reason) => reasons.append(element("li", "", reason)));
    made.append(reasons, line("Zo begint u:", one.how_to_start));
    if (one.address) made.append(line("Adres:", one.address));
    if (one.opening_hours) {
      const first = one.call_first ? ". Bel eerst even, dit kan veranderd zijn." : "";
      made.append(line("Open:", one.opening_hours + first));
    }
    const links = element("p", "links");
    if (one.phone) links.append(link("tel:" + one.phone.replace(/[^0-9]/g, ""), "Bel " + one.phone));
    if (/^https?:\/\//.test(one.website)) links.append(link(one.website, "Naar de website"));
    if (links.childElementCount) made.append(links);
    const check = one.call_first ? " Vraag na of het nog klopt." : "";
    made.append(element("p", "small", `Gegevens uit: ${one.verified}.${check}`));
    return made;
  };

  const bubble = (message) => {
    const made = element("div", "turn bot");
    if (message.text) made.append(element("p", "", message.text));
    if (message.buttons) {
      const choices = element("div", "choices");
      message.buttons.forEach((button) => {
        const made = element("button", "", button.title);
        made.type = "button";
        made.addEventListener("click", () => say(button.payload, button.title));
        choices.append(made);
      });
      made.append(choices);
    }
    return made;
  };

  const show = (messages) => {
    const made = messages.map((one) => (one.custom && one.custom.type === "suggestion" ? card(one.custom) : bubble(one)));
    log.append(...made);
    // One small live region speaks the newest answer only; the log itself stays silent for screen readers.
    spoken.textContent = messages.map((one) => one.text || "").join("\n");
    if (made.length) made[0].scrollIntoView({ block: "start" });
  };

  const busy = (waiting) => {
    send.disabled = waiting;
    state.hidden = true;
    clearTimeout(busy.timer);
    if (waiting) busy.timer = setTimeout(() => { state.textContent = "Even geduld, ik zoek nog."; state.hidden = false; }, SLOW_MS);
  };

  const say = async (text, shown) => {
    if (send.disabled) return;
    const mine = element("div", "turn you");
    mine.append(element("span", "who", "U:"), " ", shown || "…");
    log.append(mine);
    busy(true);
    try {
      const answer = await fetch("/webhooks/rest/webhook", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ sender, message: text, metadata: { welcomed: true } }),
      });
      const body = await answer.json();
      show(answer.ok ? body : [{ text: body.error.message }]);
      field.value = "";
    } catch {
      show([{ text: "Er is geen verbinding. Uw tekst staat nog in het veld. Probeer het zo nog eens. Bij direct gevaar: bel 112." }]);
    } finally {
      busy(false);
      field.focus({ preventScroll: true });
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) say(text, text); else field.focus();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
  });
})();
