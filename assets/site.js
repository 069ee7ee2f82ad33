// Opened straight from a folder, a browser does not look for a folder's index.html by itself.
if (location.protocol === "file:") {
  document.querySelectorAll("a[href]").forEach(function (link) {
    if (link.protocol === "file:" && link.pathname.endsWith("/")) {
      link.pathname += "index.html";
    }
  });
}
