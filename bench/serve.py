#!/usr/bin/env python3
"""Times `hustings serve`: from a saved file to the event that reloads the browser, and to the last byte of the page.

    bench/serve.py [CANDIDATES | PROJECT]      (default: 10000)

A number makes that many made-up candidates with 20 pages of prose; a folder is a project of yours, whose files are put
back as they were. One line for each kind of save:

    what was saved | ms to the event: median, slowest | ms to the reloaded page: median, slowest

HUSTINGS is the command to time (default: this repository's bin/hustings); SERVE_SAVES how often each kind of file is
saved (10); SERVE_PAUSE the seconds between saves (1), as an editor pauses too; SERVE_BROWSERS how many pages are open
(1); SERVE_REST the seconds before the first save (5). SERVE_EACH=1 prints every save.
"""
import http.client
import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
HUSTINGS = os.environ.get("HUSTINGS", str(HERE.parent / "bin" / "hustings"))
SAVES = int(os.environ.get("SERVE_SAVES", "10"))
PAUSE = float(os.environ.get("SERVE_PAUSE", "1"))
REST = float(os.environ.get("SERVE_REST", "5"))
BROWSERS = int(os.environ.get("SERVE_BROWSERS", "1"))


class Browser:
    """An open page: it hears of news and then asks for the page again, as the preview's script has it do."""

    def __init__(self, port):
        self.port = port
        self.listen()

    def listen(self):
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)
        self.connection.request("GET", "/.hustings/events")
        self.events = self.connection.getresponse()
        self.hear()

    def hear(self):
        while True:
            line = self.events.readline()
            if line.startswith(b"data: "):
                return line.decode()
            if not line:
                sys.exit("the preview has ended")

    def page(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path)
        body = connection.getresponse().read().decode()
        connection.close()
        return body


def save(file, text):
    """Beside the file, then in its place, as editors do."""
    aside = file.with_name("." + file.name + ".swp")
    aside.write_text(text, encoding="utf-8")
    os.replace(aside, file)


def time_saves(name, browsers, file, path, change, shown):
    """Saves a file again and again; `change` gives its text with a mark in it, which the page at `path` has to show."""
    before = file.read_text(encoding="utf-8")
    heard, loaded = [], []
    browsers[0].page(path)
    try:
        for number in range(SAVES):
            mark = f"Mark{number}q"
            began = time.perf_counter()
            save(file, change(before, mark))
            news = browsers[0].hear()
            heard.append(1000 * (time.perf_counter() - began))
            page = browsers[0].page(path)
            loaded.append(1000 * (time.perf_counter() - began))
            if shown and mark not in page:
                sys.exit(f"{name}: {path} does not show what was saved: {news[:400]}")
            for other in browsers[1:]:
                other.hear()
            time.sleep(PAUSE)
    finally:
        save(file, before)
        for browser in browsers:
            browser.hear()
        time.sleep(PAUSE)
    if os.environ.get("SERVE_EACH"):
        print("  " + " ".join(f"{one:.0f}" for one in heard))
    print(f"{name:<24} | {statistics.median(heard):6.0f} {max(heard):6.0f} | "
          f"{statistics.median(loaded):6.0f} {max(loaded):6.0f}", flush=True)


def first(project, pattern):
    files = sorted(project.glob(pattern))
    return files[len(files) // 2] if files else None


def words(text, mark):
    """In the first quotation."""
    return re.sub(r"(\bwords: *(?:[|>][-+]?\s+)?[\"']?)", rf"\g<1>{mark} ", text, count=1)


def everything(project, browsers):
    candidate = next(file for file in sorted(project.glob("data/elections/*/candidates/*/*.yaml"))
                     if "words:" in file.read_text(encoding="utf-8"))
    election, _, area, name = candidate.relative_to(project / "data/elections").parts
    page = f"/elections/{election}/{area}/{name.removesuffix('.yaml')}/"
    time_saves("a candidate's words", browsers, candidate, page, words, True)
    time_saves("a candidate's name", browsers, candidate, page,
               lambda text, mark: re.sub(r"(?m)^name: .*", f"name: Jo {mark}", text), True)
    time_saves("the site's settings", browsers, project / "data/site.yaml", page,
               lambda text, mark: re.sub(r"(?m)^title: .*", f"title: Pledges {mark}", text), True)
    prose = first(project, "content/**/*.adoc")
    if prose is not None:
        path = "/" + str(prose.relative_to(project / "content").with_suffix("")) + "/"
        time_saves("a page of prose", browsers, prose, path, lambda text, mark: text + f"\n\n{mark} was here.\n", True)
    time_saves("a mistake", browsers, candidate, page,
               lambda text, mark: re.sub(r"(?m)^party: .*", f"party: {mark.lower()}", text), False)


def made(candidates, folder):
    generator = HERE / "java/org/hustings/bench/MadeUpProject.java"
    subprocess.run(["java", generator, candidates, folder, "20"], check=True)
    return folder


def listening(server):
    """Its port, as soon as there is something to see."""
    for line in server.stdout:
        address = re.search(r"localhost:(\d+)/", line)
        if address:
            return int(address.group(1))
    sys.exit("the preview did not start")


def main():
    what = sys.argv[1] if len(sys.argv) > 1 else "10000"
    memory = pathlib.Path("/dev/shm")
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="hustings-serve-", dir=memory if memory.is_dir() else None))
    try:
        project = made(what, scratch / "project") if what.isdigit() else pathlib.Path(what)
        began = time.perf_counter()
        server = subprocess.Popen([HUSTINGS, "serve", "--port", "0", project], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, text=True)
        try:
            port = listening(server)
            print(f"{project}: the first site after {time.perf_counter() - began:.1f} s", flush=True)
            browsers = [Browser(port) for _ in range(BROWSERS)]
            time.sleep(REST)
            everything(project, browsers)
            memory_used = re.search(r"VmHWM:\s+(\d+)", pathlib.Path(f"/proc/{server.pid}/status").read_text())
            print(f"most memory held: {int(memory_used.group(1)) // 1024} MB")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait()
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
