// The conversation: what was said, what is on its way, and what is the matter.
const SLOW_MS = 1500;
const NEWS_MS = 3000;

class Chat {
  // `level` of the title; `sender`, `welcome` and the first turn (`begun`) when the page brings its own.
  constructor({ level, sender, place, welcome, begun }) {
    this.level = level;
    const before = kept();
    const other = begun && before?.sender !== sender;
    this.talk = (!other && before)
      || { sender: sender || random(), place: place || "", turns: begun ? [begun] : [], waiting: null, size: 0 };
    if (other) keep(this.talk);
    this.asked = "";
    this.waiting = false;
    this.build(welcome);
    this.talk.turns.forEach(({ mine: words, said, human }) => this.put(words, said, human));
    if (this.talk.live) this.follow();
    // A message without an answer is sent again under the same name: it was heard once, or not yet.
    if (this.talk.waiting) this.restore();
    addEventListener("online", () => this.connected());
    window.speechSynthesis?.getVoices();
  }

  build(welcome) {
    this.spoken = element("div", { class: "unseen", role: "status" });
    this.log = element("div", { class: "log", role: "log", "aria-live": "off", "aria-label": WORDS.log });
    this.state = element("p", { class: "state", id: "state", hidden: true });
    this.field = element("textarea", {
      id: "message", rows: "2", dir: "auto", maxlength: "8000", enterkeyhint: "send", autocomplete: "off",
      "aria-describedby": "state", keydown: (event) => this.key(event),
    });
    this.send = element("button", { id: "send" }, WORDS.send);
    this.mens = element("footer", { id: "mens", tabindex: "-1" }, ...this.people());
    this.form = element("form", { id: "form", submit: (event) => this.submit(event) },
      element("div", { class: "above" },
        element("label", { for: "message" }, WORDS.field),
        button(WORDS.person, () => this.toPeople(), { class: "quiet" })),
      element("div", { class: "row" }, this.field, this.send),
      this.state,
      element("div", { class: "below" },
        element("details", { class: "tools" }, element("summary", {}, WORDS.more), this.tools()),
        button(WORDS.leave, () => this.leave(), { class: "quiet" })));
    this.main = element("main", {}, this.placeLine(), this.log, this.form);
    this.welcome(welcome);
  }

  welcome(lines) {
    const hello = element("div", { class: "welcome" });
    if (lines?.length) hello.append(...lines);
    else {
      hello.append(...WORDS.welcome.map((line) => element("p", {}, line)),
        element("p", { class: "small" }, `${WORDS.example} `, element("q", {}, WORDS.exampleText)));
    }
    hello.append(element("details", {}, element("summary", {}, WORDS.topics),
      choices(WORDS.menu, (one) => this.choose(one))));
    this.log.replaceChildren(hello);
  }

  tools() {
    const larger = button(WORDS.larger, () => this.resize(), { id: "larger" });
    this.larger = larger;
    const dictate = Recognition && button(WORDS.dictate, () => this.dictate(), { id: "dictate" });
    this.dictation = dictate;
    this.consent = dictate && element("div", { class: "consent", hidden: true },
      element("p", { tabindex: "-1" }, WORDS.mayHear),
      element("div", { class: "choices" },
        button(WORDS.hears, () => this.listen()), button(WORDS.hearsNot, () => this.hearNot())));
    return element("div", {},
      element("div", { class: "choices" },
        dictate, larger, button(WORDS.take, () => this.take()), button(WORDS.wipe, () => this.wipe())),
      this.consent);
  }

  people() {
    return [
      element(`h${this.level + 1}`, {}, WORDS.person),
      element("ul", {}, ...WORDS.people.map((line) => element("li", {},
        element("div", {}, line.what, element("br"), element("span", { class: "small" }, line.who)),
        element("div", { class: "links" }, ...line.numbers.map(callLink))))),
      element("p", { class: "small" }, WORDS.small),
    ];
  }

  // Where help is sought, when the website said so: shown, and changed with one button.
  placeLine() {
    const name = element("strong", {}, this.talk.place);
    const field = element("input", { id: "place", autocomplete: "off", "aria-describedby": "placeless" });
    const wrong = element("p", { id: "placeless", class: "wrong", hidden: true }, WORDS.placeUnknown);
    const change = button(WORDS.otherPlace, () => {
      form.hidden = false;
      field.focus();
    }, { class: "quiet" });
    const form = element("form", {
      hidden: true,
      submit: async (event) => {
        event.preventDefault();
        const found = await findPlace(field.value).catch(() => "");
        wrong.hidden = Boolean(found);
        field.toggleAttribute("aria-invalid", !found);
        if (!found) return this.speak(WORDS.placeUnknown), field.focus();
        this.setPlace(found);
        form.hidden = true;
        this.speak(`${WORDS.place} ${found}.`);
        change.focus();
      },
    }, element("label", { for: "place" }, WORDS.placeField),
    element("div", { class: "row" }, field, element("button", {}, WORDS.keepPlace)), wrong);
    this.placeName = name;
    this.placeBox = element("div", { class: "place", hidden: !this.talk.place },
      element("p", {}, `${WORDS.place} `, name, ". ", change), form);
    this.placeNews = Boolean(this.talk.place) && !this.talk.turns.length;
    return this.placeBox;
  }

  setPlace(name) {
    this.talk.place = name;
    this.placeName.textContent = name;
    this.placeBox.hidden = !name;
    this.placeNews = Boolean(name);
    if (this.talk.turns.length) keep(this.talk);
  }

  // One small live region speaks: the newest answer in short, or what is the matter.
  speak(text) {
    this.spoken.textContent = text;
  }

  tell(text, ...more) {
    this.state.replaceChildren(text || "", ...more);
    this.state.hidden = !text;
    if (text) this.speak(this.state.textContent);
  }

  lost() {
    const [before, after] = WORDS.lost.split(WORDS.emergency.text);
    this.tell(before, callLink(WORDS.emergency), after);
  }

  put(words, said, human) {
    if (words) this.log.append(mine(words));
    const answer = answerOf(said, this.level + 1, (one) => this.choose(one), (text) => this.speak(text));
    if (human) answer.querySelector(".who").textContent = WORDS.answer;
    // While somebody at a desk owns the talk the assistant is silent.
    if (said.length) this.log.append(answer);
    return answer;
  }

  // Says something. What did not arrive was not said: it stays in the field or on its button, and keeps its name.
  async say(message, shown) {
    if (this.waiting) return false;
    this.waiting = true;
    const before = this.talk.waiting;
    const id = before?.message === message ? before.id : random();
    this.talk.waiting = { id, message, shown };
    keep(this.talk);
    const line = mine(shown);
    this.log.append(line);
    line.scrollIntoView({ block: "nearest" });
    this.tell("");
    this.send.setAttribute("aria-disabled", "true");
    const slow = setTimeout(() => this.tell(WORDS.slow), SLOW_MS);
    const { sender } = this.talk;
    try {
      const place = this.placeNews ? this.talk.place : "";
      const answer = await post("/widget/turn", { sender, message, message_id: id, place });
      if (sender !== this.talk.sender) return true; // wiped meanwhile
      line.remove();
      this.tell("");
      if (!answer.ok) {
        this.tell(answer.body.error.message);
        return false;
      }
      this.heard(shown, answer.body, place);
      return true;
    } catch {
      line.remove();
      if (sender === this.talk.sender) this.lost();
      return false;
    } finally {
      clearTimeout(slow);
      this.waiting = false;
      this.send.removeAttribute("aria-disabled");
    }
  }

  heard(shown, { said, place, live }, sent) {
    if (sent) this.setPlace(place);
    this.placeNews = false;
    this.talk.waiting = null;
    this.talk.turns.push({ mine: shown, said });
    keep(this.talk);
    const answer = this.put(shown, said);
    this.speak(inShort(answer));
    // A long answer is read from its beginning.
    if (said.length) answer.scrollIntoView({ block: "start" });
    if (live) this.follow();
  }

  // Somebody at a desk owns the talk: their words are fetched until it is the assistant's again.
  async follow() {
    this.talk.live = true;
    keep(this.talk);
    if (this.following) return;
    this.following = true;
    const { sender } = this.talk;
    while (sender === this.talk.sender && this.talk.live) {
      await new Promise((done) => setTimeout(done, NEWS_MS));
      const { ok, body } = await post("/widget/news", { sender, after: this.talk.after || 0 }).catch(() => ({}));
      if (!ok || sender !== this.talk.sender) continue;
      Object.assign(this.talk, { live: body.live, after: body.after });
      if (body.said.length) {
        this.talk.turns.push({ mine: "", said: body.said, human: true });
        this.speak(inShort(this.put("", body.said, true)));
      }
      keep(this.talk);
    }
    this.following = false;
  }

  // On a phone the field would bring its keyboard up over the answer.
  rest() {
    (touch() ? this.send : this.field).focus({ preventScroll: true });
  }

  async submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return this.field.focus();
    if (await this.say(text, text) && this.field.value.trim() === text) this.field.value = "";
    this.rest();
  }

  async choose({ payload, title }) {
    if (await this.say(payload, title)) this.rest();
  }

  key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send.click();
  }

  restore() {
    const { message, shown } = this.talk.waiting;
    if (message === shown) this.field.value = message;
    this.resend();
  }

  connected() {
    if (!this.talk.waiting || this.waiting) return;
    this.tell(WORDS.again);
    this.resend();
  }

  async resend() {
    const { message, shown } = this.talk.waiting;
    if (await this.say(message, shown) && this.field.value.trim() === message) this.field.value = "";
  }

  toPeople() {
    this.mens.scrollIntoView({ block: "start" });
    this.mens.focus({ preventScroll: true });
  }

  resize() {
    this.talk.size = (this.talk.size + 1) % 3;
    this.larger.textContent = this.talk.size === 2 ? WORDS.usual : WORDS.larger;
    this.onresize(1 + this.talk.size / 4);
    if (this.talk.turns.length) keep(this.talk);
  }

  take() {
    const file = new Blob([asText(this.talk.turns)], { type: "text/plain;charset=utf-8" });
    const made = element("a", { href: URL.createObjectURL(file), download: WORDS.takeName });
    made.click();
    URL.revokeObjectURL(made.href);
  }

  // Gone here at once; the server hears it too. The next word begins another conversation.
  async wipe() {
    const { sender, turns, waiting } = this.talk;
    this.clear();
    this.field.focus();
    if (!turns.length && !waiting) return this.tell(WORDS.wiped);
    const answer = await post("/widget/wipe", { sender }).catch(() => ({}));
    if (!answer.ok) return this.tell(WORDS.notWiped);
    const shown = this.put("", answer.body.said);
    this.speak(inShort(shown));
    shown.scrollIntoView({ block: "start" });
  }

  clear() {
    forget();
    window.speechSynthesis?.cancel();
    this.talk = { ...this.talk, sender: random(), turns: [], waiting: null, live: false, after: 0 };
    this.placeNews = Boolean(this.talk.place);
    this.field.value = "";
    this.tell("");
    this.welcome();
  }

  // Away at once, and nothing is left: not in the tab, not behind the button "back", not with us.
  leave() {
    const { sender, turns, waiting } = this.talk;
    this.clear();
    if (turns.length || waiting) post("/widget/wipe", { sender }, true).catch(() => {});
    document.title = "";
    document.body.hidden = true;
    location.replace(EXIT);
  }

  dictate() {
    if (this.hearing) return this.hearing.stop();
    if (this.mayHear) return this.listen();
    this.consent.hidden = false;
    this.consent.firstChild.focus();
  }

  hearNot() {
    this.consent.hidden = true;
    this.field.focus();
  }

  listen() {
    this.mayHear = true;
    this.consent.hidden = true;
    this.dictation.textContent = WORDS.dictating;
    this.dictation.focus();
    this.hearing = listen(this.field, () => {
      this.hearing = null;
      this.dictation.textContent = WORDS.dictate;
      this.field.focus();
    }, () => this.tell(WORDS.notHeard));
  }
}
