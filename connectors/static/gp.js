// Small comforts on the pages of a practice: copying, printing, and places while somebody types. All of it works without.
(() => {
  "use strict";
  const spoken = document.getElementById("spoken");
  const speak = (text) => { if (spoken) spoken.textContent = text; };

  document.querySelectorAll("[data-copy]").forEach((button) => {
    const source = document.getElementById(button.dataset.copy);
    const name = button.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(source.value ?? source.textContent);
        button.textContent = "Gekopieerd";
        speak("Gekopieerd");
        setTimeout(() => { button.textContent = name; }, 3000);
      } catch {
        // An old browser, or no permission: the text is selected, so that Ctrl+C does it.
        getSelection().selectAllChildren(source);
        source.select?.();
        speak("De tekst is gekozen. Kopieer hem met Ctrl en C.");
      }
    });
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  const place = document.getElementById("plaats");
  const list = document.getElementById("plaatsen");
  if (!place || !list) return;
  let asked = "";
  place.addEventListener("input", async () => {
    const typed = place.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    try {
      const answer = await fetch(`/api/places?limit=6&q=${encodeURIComponent(typed)}`);
      if (!answer.ok || place.value.trim() !== typed) return;
      list.replaceChildren(...(await answer.json()).map((found) => {
        const option = document.createElement("option");
        option.value = found.postcode ?? (found.municipality && found.municipality !== found.name
          ? `${found.name} (gemeente ${found.municipality})` : found.province && found.kind !== "province"
            ? `${found.name} (${found.province})` : found.name);
        return option;
      }));
    } catch { /* without suggestions it works as well */ }
  });
})();
