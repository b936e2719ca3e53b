// A suggestion: what, why, how to begin, and everything to take it along. Or what came of a request to a centre.
const cardOf = (card, level, offered, choose, tell) => element("article", { class: "card" },
  element(`h${level}`, { class: "title" }, card.title),
  card.service && element("p", { class: "service" }, card.service),
  card.mailto && element("p", {}, card.description),
  ...card.facts.map((fact) => element("p", {},
    element("strong", {}, card.mailto ? `${fact.name}:` : fact.name), " ", ...parts(fact.parts))),
  ...(card.steps.length ? steps(card) : []),
  element("p", { class: "links" }, ...card.links.map((one) => {
    const made = link(one.text, one.href, one.call ? { class: "tel" } : {});
    made.append(unseen(one.more));
    return made;
  })),
  offered.length > 0 && choices(offered, choose, card.title),
  card.age && element("p", { class: "small" }, card.age),
  card.mailto && takeAlong(card, tell),
  card.more.length > 0 && element("details", {}, element("summary", {}, card.more_title),
    element("ul", {}, ...card.more.map((line) => element("li", {}, line)))));

const steps = (card) => [
  element("p", {}, element("strong", {}, `${card.steps_title}:`)),
  ...paragraphs(card.steps),
  element("p", {}, card.description),
];

const takeAlong = (card, tell) => element("details", {},
  element("summary", {}, WORDS.keepCard, unseen(`: ${card.title}`)),
  element("div", { class: "choices" },
    button(WORDS.copy, () => copy(card, tell)),
    element("span", { class: "links" }, link(WORDS.mail, card.mailto)),
    button(WORDS.print, () => print(card))));

const copy = async (card, tell) => {
  try {
    await navigator.clipboard.writeText(card.text);
    tell(WORDS.copied);
  } catch {
    tell(WORDS.notCopied);
  }
};

// Only this card, whatever else stands on the website: in a frame of its own, large and black on white.
const print = (card) => {
  const frame = element("iframe", { title: WORDS.print });
  frame.style.cssText = "position: fixed; right: 0; bottom: 0; width: 0; height: 0; border: 0";
  document.body.append(frame);
  const paper = frame.contentDocument;
  const [title, ...rest] = card.text.split("\n");
  paper.title = title;
  paper.body.append(element("h1", {}, title), ...rest.map((line) => element("p", {}, line)));
  paper.body.style.cssText = "font: 14pt/1.5 sans-serif; margin: 2cm";
  frame.contentWindow.addEventListener("afterprint", () => frame.remove());
  frame.contentWindow.print();
};
