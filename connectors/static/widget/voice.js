// Reads aloud and listens, where the browser can. Reading aloud happens on this device only: some voices are made
// elsewhere, and those would take the answer there.
const localVoice = () => window.speechSynthesis?.getVoices()
  .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith("nl"));

const aloud = (answer) => {
  if (!localVoice()) return null;
  const made = button(WORDS.aloud, () => {
    const speaking = made.textContent === WORDS.silent;
    speechSynthesis.cancel();
    if (speaking) return;
    const words = new SpeechSynthesisUtterance(toRead(answer));
    words.voice = localVoice();
    words.lang = "nl-NL";
    words.onend = words.onerror = () => { made.textContent = WORDS.aloud; };
    made.textContent = WORDS.silent;
    speechSynthesis.speak(words);
  }, { class: "quiet" });
  return made;
};

const toRead = (answer) => [...answer.querySelectorAll(".said, .card h3, .card h4, .card > p:not(.links)")]
  .map((part) => part.textContent.trim()).join(". ");

const Recognition = window.SpeechRecognition || window.webkitSpeechRecognition;

// Puts what is heard into the field; nothing is sent by itself.
const listen = (field, done, failed) => {
  const hearing = new Recognition();
  hearing.lang = "nl-NL";
  hearing.onresult = (event) => {
    const words = [...event.results].map((result) => result[0].transcript).join(" ").trim();
    field.value = `${field.value.trim()} ${words}`.trim();
  };
  hearing.onerror = failed;
  hearing.onend = done;
  hearing.start();
  return hearing;
};
