// An answer as elements: the same things, in the same words and order, as on our page without a script.
const choices = (offered, choose, about = "") => element("div", { class: "choices" },
  ...offered.map((one) => {
    const made = button(one.title, () => choose(one));
    made.append(unseen(about && `: ${about}`));
    return made;
  }));

const paragraphs = (lines) => {
  const made = [];
  for (const line of lines) {
    if (!line.bullet) made.push(element("p", {}, ...parts(line.parts)));
    else if (made.at(-1)?.localName === "ul") made.at(-1).append(element("li", {}, ...parts(line.parts)));
    else made.push(element("ul", {}, element("li", {}, ...parts(line.parts))));
  }
  return made;
};

const mine = (text) => element("p", { class: "you" },
  element("span", { class: "who" }, WORDS.you), " ", element("bdi", {}, text));

const answerOf = (said, level, choose, tell) => {
  const made = element("section", { class: "answer", "aria-label": WORDS.answer });
  const head = element("div", { class: "head" }, element(`h${level}`, { class: "who" }, WORDS.title));
  made.append(head);
  for (const one of said) {
    if (one.card) {
      made.append(cardOf(one.card, level + 1, one.choices, choose, tell));
      continue;
    }
    if (one.lines.length) {
      const language = one.lang ? { lang: one.lang, dir: "auto" } : {};
      made.append(element("div", { class: "said", ...language }, ...paragraphs(one.lines)));
    }
    if (one.choices.length) made.append(choices(one.choices, choose));
  }
  if (said.some((one) => one.card?.mailto)) made.append(choices(WORDS.afterCards, choose));
  head.append(aloud(made) || "");
  return made;
};

// What the live region speaks: sentences and names. Details are read in the page, at one's own pace.
const inShort = (answer) => [...answer.querySelectorAll(".said, .card .title")]
  .map((part) => part.textContent.trim()).join("\n");

const asText = (turns) => turns.map(({ mine: words, said }) => [
  words && `${WORDS.you} ${words}`,
  ...said.map((one) => (one.card
    ? one.card.text
    : one.lines.map((line) => (line.bullet ? "- " : "") + line.parts.map((piece) => piece.text).join("")).join("\n"))),
].filter(Boolean).join("\n\n")).join("\n\n");
