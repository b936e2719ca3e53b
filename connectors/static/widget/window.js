// The element: around it a website may do what it likes; what is inside keeps its own looks.
const PLAIN = 18; // pixels of our letters where a browser's own are 16

class WegwijsChat extends HTMLElement {
  connectedCallback() {
    // An element that moves is not made anew.
    if (this.shadowRoot) return;
    const page = this.dataset.mode === "page";
    const inline = page || this.dataset.mode === "inline";
    const level = page ? 1 : 2;
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.chat = new Chat({
      level,
      sender: this.querySelector("[name=sender]")?.value,
      place: (this.dataset.region ?? SCRIPT.dataset.region ?? "").trim().slice(0, 100),
      welcome: page && [...this.querySelectorAll(".welcome > p")].map((line) => line.cloneNode(true)),
      begun: this.dataset.talk && JSON.parse(this.dataset.talk),
    });
    // What stood here for browsers without a script has done its work.
    this.replaceChildren();
    this.box = element("div", { class: `wegwijs ${inline ? "inline" : "floating"}`, lang: "nl" });
    root.append(this.box);
    const size = parseFloat(getComputedStyle(this.box).fontSize) || 16;
    this.chat.onresize = (times) => {
      this.box.style.setProperty("--u", `${(size / 16) * PLAIN * times}px`);
      this.clear();
    };
    this.chat.onresize(1 + this.chat.talk.size / 4);
    if (inline) this.box.append(...this.content(level, page), this.chat.spoken);
    else this.float(level);
    if (this.dataset.talk) this.chat.log.lastElementChild.scrollIntoView({ block: "start" });
  }

  content(level, page) {
    const skip = page && button(WORDS.skip, () => this.chat.field.focus(), { class: "skip" });
    this.close = !page && this.dataset.mode !== "inline" && button(WORDS.close, () => this.shut(), { class: "close" });
    const head = element("header", {},
      element("div", {},
        element(`h${level}`, { tabindex: "-1" }, `${WORDS.title} `, element("span", { class: "tag" }, WORDS.tag)),
        element("p", {}, WORDS.subtitle)),
      this.close);
    this.heading = head.querySelector("[tabindex]");
    return [skip, head, this.chat.main, this.chat.mens].filter(Boolean);
  }

  // A button in the corner of the website, and a window that it opens.
  float(level) {
    this.panel = element("dialog", { "aria-label": WORDS.name, id: "panel" },
      element("div", { class: "scroll" }, ...this.content(level, false)), this.chat.spoken);
    this.panel.addEventListener("close", () => this.closed());
    this.panel.addEventListener("keydown", (event) => event.key === "Escape" && this.shut());
    this.launcher = button(WORDS.launcher, () => this.open(), {
      class: "launcher", "aria-expanded": "false", "aria-controls": "panel",
    });
    this.launcher.append(" ", element("span", { class: "tag" }, WORDS.tag));
    this.box.append(this.launcher, this.panel);
  }

  open() {
    // Where it fills the screen, what lies behind it is out of reach.
    if (matchMedia("(max-width: 40em), (max-height: 34em)").matches) this.panel.showModal();
    else this.panel.show();
    this.launcher.setAttribute("aria-expanded", "true");
    this.clear();
    if (this.chat.talk.turns.length) this.chat.log.lastElementChild.scrollIntoView({ block: "start" });
    (touch() ? this.heading : this.chat.field).focus({ preventScroll: true });
  }

  // What is scrolled to stays clear of the window's head, however many lines that has.
  clear() {
    const head = this.panel?.querySelector("header");
    if (!head) return;
    const stays = getComputedStyle(head).position === "sticky";
    head.parentElement.style.scrollPaddingTop = stays ? `${head.offsetHeight + 8}px` : "";
  }

  shut() {
    this.panel.close();
  }

  closed() {
    window.speechSynthesis?.cancel();
    this.launcher.setAttribute("aria-expanded", "false");
    this.launcher.focus();
  }
}

// A second script on the same website changes nothing.
if (!customElements.get("wegwijs-chat")) {
  customElements.define("wegwijs-chat", WegwijsChat);
  const begin = () => {
    if (document.querySelector("wegwijs-chat")) return;
    document.body.append(element("wegwijs-chat"));
  };
  if (document.body) begin();
  else addEventListener("DOMContentLoaded", begin);
}
