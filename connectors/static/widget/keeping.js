// What the browser keeps: this conversation, in this tab, from the first message on. Nothing before, nothing elsewhere.
const KEY = "wegwijs-gesprek";

const random = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_", "=": "" })[sign]);
};

const kept = () => {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY));
    return found && typeof found.sender === "string" && Array.isArray(found.turns) ? found : null;
  } catch {
    return null; // a browser that keeps nothing at all, or something else under our name
  }
};

const keep = (talk) => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(talk));
  } catch {
    // The conversation goes on; it will not survive a reload.
  }
};

const forget = () => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept either.
  }
};
