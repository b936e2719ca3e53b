// Printing with one click. Without this script the browser's own key does it.
"use strict";
for (const element of document.querySelectorAll(".with-script")) element.hidden = false;
for (const element of document.querySelectorAll(".without-script")) element.hidden = true;
const button = document.getElementById("print");
if (button) button.addEventListener("click", () => window.print());
if (new URLSearchParams(location.search).has("print")) window.print();
