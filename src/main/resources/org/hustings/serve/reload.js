"use strict";

/* Only the preview adds this to pages. It loads them again when the site has changed and draws what is wrong over them. */
(() => {
  if (window.top !== window) return;

  const script = document.currentScript;
  const version = new URL(script.src).search.slice(1);
  let events = null;
  let root = null;

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function problem(told) {
    const item = element("li", "", told.severity);
    const head = element("p");
    head.append(element("strong", told.severity), " ", element("code", told.place, "place"));
    item.append(head, element("p", told.message, "message"));
    if (told.excerpt !== undefined) {
      item.append(element("pre", told.excerpt + (told.caret ? "\n" + told.caret : "")));
    }
    if (told.hint) {
      const hint = element("p", "", "hint");
      hint.append(element("b", "Hint:"), " " + told.hint);
      item.append(hint);
    }
    return item;
  }

  /* In a tree of its own, so that neither the site's style reaches it nor its style the site. */
  function open() {
    if (root === null) {
      const host = element("hustings-problems");
      root = host.attachShadow({ mode: "open" });
      document.body.append(host);
    }
    const style = element("link");
    style.rel = "stylesheet";
    style.href = new URL("overlay.css", script.src);
    return style;
  }

  function draw(state) {
    if (state.problems.length === 0) {
      if (root !== null) root.host.remove();
      root = null;
      return;
    }
    const style = open();
    const wrong = state.stale || state.problems.some((told) => told.severity === "error");
    const panel = element("details", "", wrong ? "errors" : "warnings");
    panel.open = wrong;
    panel.append(element("summary", state.title));
    if (state.note) panel.append(element("p", state.note, "note"));
    const list = element("ol");
    list.append(...state.problems.map(problem));
    panel.append(list);
    const news = element("div");
    news.setAttribute("role", wrong ? "alert" : "status");
    news.append(panel);
    root.replaceChildren(style, news);
  }

  function hear(event) {
    const state = JSON.parse(event.data);
    if (state.version === version) {
      draw(state);
    } else {
      events.close();
      location.reload();
    }
  }

  /* A page that nobody sees does not listen: browsers keep few connections to one host. */
  function listen() {
    if (document.visibilityState === "visible" && events === null) {
      events = new EventSource(new URL("events", script.src));
      events.onmessage = hear;
    } else if (document.visibilityState !== "visible" && events !== null) {
      events.close();
      events = null;
    }
  }

  document.addEventListener("visibilitychange", listen);
  listen();
})();
