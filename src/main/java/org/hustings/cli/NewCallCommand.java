package org.hustings.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hustings.drafting.Draft;
import org.hustings.drafting.YamlText;
import org.hustings.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new call}. */
@Command(name = "call", description = "Writes data/calls/<id>/call.yaml: who asks the candidates, when, and for what.")
final class NewCallCommand implements Callable<Integer> {

    @Mixin
    private NewFiles files;

    @Parameters(paramLabel = "TITLE", description = "the call's title")
    private String title;

    @Option(names = "--by", paramLabel = "NAME", description = "who calls (default: the site's publisher)")
    private String by;

    @Override
    public Integer call() throws IOException {
        Dataset data = files.data();
        String caller =
                by != null ? by : data.site().publisher().name().in(data.site().defaultLanguage());
        String opened = files.today(data.site().timeZone()).day().toString();
        return files.write(Map.of(path(files.id(title)), draft(title, caller, opened, List.of())));
    }

    static String path(String call) {
        return "data/calls/" + call + "/call.yaml";
    }

    static String draft(String title, String by, String opened, List<String> pledges) {
        return Draft.of("call.yaml")
                .text("title", title)
                .text("by", by)
                .yaml("opened", opened)
                .yaml("pledges", YamlText.list(pledges))
                .write();
    }
}
