package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.drafting.Draft;
import org.hustings.model.Call;
import org.hustings.model.Dataset;
import org.hustings.publish.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new pledge}. */
@Command(
        name = "pledge",
        description = "Writes data/calls/<call>/pledges/<id>.yaml, and adds the pledge at the end of its call's list.")
final class NewPledgeCommand implements Callable<Integer> {

    /** A list that is written in one line, with what stands before and behind its closing bracket. */
    private static final Pattern LIST = Pattern.compile("(?m)^(pledges: *\\[)([^\\]\\r\\n#]*)(\\].*)$");

    @Mixin
    private NewFiles files;

    @Parameters(paramLabel = "TITLE", description = "a short name for the pledge")
    private String title;

    @Option(names = "--call", paramLabel = "ID", required = true, description = "a folder in data/calls/")
    private String call;

    @Option(names = "--ask", paramLabel = "TEXT", description = "the exact words that are put to every candidate")
    private String ask;

    @Override
    public Integer call() throws IOException {
        Dataset data = files.data();
        Call found = data.calls().get(NewFiles.known("call", call, data.calls().keySet()));
        String id = files.id(title);
        String path = path(call, id);
        Path list = files.project().resolve(found.file().path()).normalize();
        boolean listed = found.pledges().contains(id);
        NewFiles.write(files.project(), Map.of(path, draft(title, ask == null ? "" : ask)), new Console());
        if (!listed) {
            list(list, id);
        }
        return files.review(Set.of(path), "");
    }

    static String path(String call, String id) {
        return "data/calls/" + call + "/pledges/" + id + ".yaml";
    }

    /** Without {@code ask} the line waits to be filled in. */
    static String draft(String title, String ask) {
        Draft draft = Draft.of("pledge.yaml").text("title", title);
        return (ask.isBlank() ? draft.yaml("ask", "") : draft.text("ask", ask)).write();
    }

    /** Adds an id to a list in brackets, and touches nothing else; any other list is left to its editor. */
    private static void list(Path file, String id) throws IOException {
        String text = Files.readString(file);
        Matcher list = LIST.matcher(text);
        if (!list.find()) {
            new Console().say("Add \"" + id + "\" to \"pledges\" in " + file);
            return;
        }
        String before = list.group(2).strip();
        String items = before.isEmpty() ? id : before.replaceAll(",$", "") + ", " + id;
        String changed =
                text.substring(0, list.start()) + list.group(1) + items + list.group(3) + text.substring(list.end());
        WholeFile.write(file, changed.getBytes(StandardCharsets.UTF_8));
        new Console().say("Added \"" + id + "\" to \"pledges\" in " + file);
    }
}
