// Where this script came from is where it asks.
const SCRIPT = document.currentScript;
const HOME = new URL(SCRIPT.src).origin;
const EXIT = SCRIPT.dataset.exit || WORDS.exit;

// The way to the server. Nothing is asked before somebody says something.
const GIVE_UP_MS = 20000;

const post = async (path, body, leaving = false) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), GIVE_UP_MS);
  try {
    const answer = await fetch(HOME + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      keepalive: leaving,
      signal: control.signal,
    });
    return { ok: answer.ok, body: await answer.json() };
  } finally {
    clearTimeout(timer);
  }
};

// The official name of a place; nothing when there is none such.
const findPlace = async (query) => {
  const answer = await fetch(`${HOME}/api/places?q=${encodeURIComponent(query)}`, { credentials: "omit" });
  const [first] = answer.ok ? await answer.json() : [];
  return first ? first.name : "";
};
