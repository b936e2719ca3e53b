// Makes elements. Whatever comes from outside becomes text or the address of a link, never HTML.
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== "") made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child || child === 0));
  return made;
};

const button = (text, press, attributes = {}) => element("button", { type: "button", click: press, ...attributes }, text);

// Only addresses that call, mail, or open a website; anything else stays text.
const link = (text, href, attributes = {}) => {
  if (!/^(tel:|mailto:|https?:\/\/)/.test(href)) return element("span", {}, text);
  const away = href.startsWith("http") ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return element("a", { href, ...away, ...attributes }, text);
};

const callLink = (number) => link(number.text, number.href, { class: "tel" });

const unseen = (text) => (text ? element("span", { class: "unseen" }, text) : "");

const parts = (pieces) => pieces.map((piece) => (piece.href
  ? link(piece.text, piece.href, piece.href.startsWith("tel:") ? { class: "tel" } : {})
  : piece.text));

// Where a phone would bring its keyboard up over what somebody wants to read.
const touch = () => matchMedia("(hover: none)").matches;
