// Small comforts on the pages of a practice: printing, and places while somebody types. All of it works without.
(() => {
  "use strict";
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
