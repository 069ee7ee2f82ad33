// Opened straight from a folder, a browser does not look for a folder's index.html by itself.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach(function (link) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  });
}

// What is there to be copied gets a button for it, where the browser lets a page copy.
if (navigator.clipboard) {
  document.querySelectorAll("[data-copy]").forEach(function (source) {
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = source.dataset.copy;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(source.value || source.textContent).then(function () {
        button.textContent = source.dataset.copied;
        setTimeout(function () { button.textContent = source.dataset.copy; }, 2000);
      });
    });
    source.after(button);
  });
}
