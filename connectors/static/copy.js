// Buttons that copy what stands elsewhere on the page; without this script they are not there.
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
})();
