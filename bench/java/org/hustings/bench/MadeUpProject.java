package org.hustings.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a project folder with any number of made-up candidates: about eight to an area, eight pledges, an answer with a
 * quotation and a source to most of them. The same number always gives the same bytes. Runs without being compiled:
 * {@code java MadeUpProject.java CANDIDATES FOLDER [PAGES]}, where PAGES is the number of authored pages.
 */
public final class MadeUpProject {

    private static final String ELECTION = "local.madeupshire.2021-05-06";
    private static final int TO_AN_AREA = 8;
    private static final int PLEDGES = 8;
    private static final String[] PARTIES = {"anchor", "birch", "copper", "dove", "ember", "independent"};
    private static final String[] FIRST = {
        "Ada", "Bashir", "Carys", "Dev", "Eilidh", "Femi", "Grace", "Hugo", "Iona", "Jun", "Kofi", "Lena"
    };
    private static final String[] LAST = {
        "Abbot", "Brook", "Carter", "Dean", "Ellis", "Frost", "Grant", "Hale", "Ives", "Jarvis", "Kemp", "Lowe", "Marsh",
        "Nash", "O'Dell", "Price", "Quayle", "Rowe", "Shaw", "Thorne", "Underhill", "Vance", "Wren", "Yates"
    };
    private static final String[] WORDS = {
        "I", "will", "ask", "the", "council", "for", "grants", "that", "last", "three", "years", "and", "we", "should",
        "listen", "to", "people", "who", "use", "services", "before", "money", "is", "spent", "on", "local", "groups"
    };
    private static final String[] ANSWERS = {"committed", "committed", "committed", "qualified", "not-committed", "declined"};

    private final Path folder;
    private final Random random = new Random(20210506);

    private MadeUpProject(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        int candidates = Integer.parseInt(arguments[0]);
        int pages = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        write(Path.of(arguments[1]), candidates, pages);
    }

    /** Writes a project. */
    public static void write(Path folder, int candidates, int pages) throws IOException {
        MadeUpProject project = new MadeUpProject(folder);
        int areas = (candidates + TO_AN_AREA - 1) / TO_AN_AREA;
        project.site();
        project.call();
        project.areas(areas);
        for (int i = 0; i < candidates; i++) {
            project.candidate(i);
        }
        for (int i = 0; i < pages; i++) {
            project.page(i);
        }
    }

    private void site() throws IOException {
        file(
                "data/site.yaml",
                """
                title: Madeupshire pledges
                base_url: https://madeupshire.example.org/
                publisher: {name: Madeupshire Forum, email: forum@example.org}
                imprint: Published by Madeupshire Forum. Nobody here is real.
                independence: We support nobody and oppose nobody.
                licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
                corrections: {email: corrections@example.org}
                repository: https://github.com/example/madeupshire
                """);
        StringBuilder parties = new StringBuilder();
        for (String party : PARTIES) {
            if (!party.equals("independent")) {
                parties.append(party).append(": {name: The ").append(party).append(" party}\n");
            }
        }
        file("data/parties.yaml", parties.toString());
    }

    private void call() throws IOException {
        StringBuilder call = new StringBuilder("title: A call to candidates\nopened: 2021-03-25\n"
                + "deadline: 2021-04-22T17:00:00+01:00\npledges: [");
        for (int i = 0; i < PLEDGES; i++) {
            call.append(i == 0 ? "" : ", ").append("pledge-").append(i);
            file(
                    "data/calls/ask/pledges/pledge-" + i + ".yaml",
                    "title: Pledge number " + i + "\nask: Will you commit to " + words(12) + "?\nsummary: " + words(10)
                            + ".\n");
        }
        file("data/calls/ask/call.yaml", call.append("]\n").toString());
    }

    private void areas(int areas) throws IOException {
        StringBuilder places = new StringBuilder("name: Madeupshire County Council\nkind: council\nareas:\n");
        StringBuilder election = new StringBuilder("name: Madeupshire County Council election 2021\n"
                + "demonstration: true\norganisation: madeupshire\ndate: 2021-05-06\ncalls: [ask]\nballots:\n");
        for (int i = 0; i < areas; i++) {
            places.append("  area-").append(i).append(": {name: Area ").append(i).append(", kind: county-division}\n");
            election.append("  local.madeupshire.area-" + i + ".2021-05-06: {area: area-" + i + ", seats: 1}\n");
        }
        file("data/areas/madeupshire.yaml", places.toString());
        file("data/elections/" + ELECTION + "/election.yaml", election.toString());
    }

    private void candidate(int number) throws IOException {
        String surname = pick(LAST);
        String first = pick(FIRST);
        StringBuilder yaml = new StringBuilder("name: " + first + " " + surname + "\nballot_name: {surname: " + surname
                + ", other_names: " + first + "}\nparty: " + PARTIES[number % PARTIES.length] + "\nperson: "
                + (100_000 + number) + "\ncontact_log:\n  - {on: 2021-03-26, route: email}\n"
                + "  - {on: 2021-04-09, route: post}\nanswers:\n");
        for (int i = 0; i < PLEDGES; i++) {
            if (random.nextInt(10) > 0) {
                answer(yaml, number, i);
            }
        }
        String area = "area-" + number / TO_AN_AREA;
        file("data/elections/" + ELECTION + "/candidates/" + area + "/candidate-" + number + ".yaml", yaml.toString());
    }

    private void answer(StringBuilder yaml, int candidate, int pledge) {
        String day = "2021-04-" + (10 + random.nextInt(12));
        String page = "https://replies.example.org/" + candidate + "/" + pledge;
        yaml.append("  pledge-").append(pledge).append(":\n    - on: ").append(day);
        yaml.append("\n      answer: ").append(pick(ANSWERS)).append("\n      given_by: candidate\n      words: |\n");
        yaml.append("        ").append(words(30 + random.nextInt(30))).append(".\n");
        yaml.append("      source: {title: Reply by email, url: ").append(page);
        yaml.append(", archived: 'https://archive.example.org/").append(candidate).append("-").append(pledge);
        yaml.append("', seen: ").append(day).append("}\n");
    }

    private void page(int number) throws IOException {
        StringBuilder text = new StringBuilder("= Authored page " + number
                + "\n:jbake-type: page\n:jbake-status: published\n:description: A made-up page.\n");
        for (int i = 0; i < 6; i++) {
            text.append("\n== Part ").append(i).append("\n\n").append(words(60)).append(".\n\n* ");
            text.append(words(8)).append("\n* ").append(words(8)).append('\n');
        }
        file("content/pages/page-" + number + ".adoc", text.toString());
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(pick(WORDS));
        }
        return text.toString();
    }

    private String pick(String[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
