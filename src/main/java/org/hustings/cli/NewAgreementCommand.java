package org.hustings.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hustings.drafting.Draft;
import org.hustings.model.Agreement;
import org.hustings.model.Dataset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hustings new agreement}. */
@Command(name = "agreement", description = "Writes data/agreements/<id>.yaml: what a council and its sector signed.")
final class NewAgreementCommand implements Callable<Integer> {

    @Mixin
    private NewFiles files;

    @Parameters(paramLabel = "TITLE", description = "the agreement's title")
    private String title;

    @Option(
            names = "--kind",
            converter = KindChoice.class,
            paramLabel = "KIND",
            defaultValue = "compact",
            description = "compact, charter, memorandum or motion (default: compact)")
    private Agreement.Kind kind;

    @Option(names = "--organisation", paramLabel = "ID", description = "the council, a file in data/areas/")
    private String organisation;

    @Override
    public Integer call() throws IOException {
        Dataset data = files.data();
        if (organisation != null) {
            NewFiles.known("organisation", organisation, data.organisations().keySet());
        }
        return files.write(Map.of("data/agreements/" + files.id(title) + ".yaml", draft(title, kind, organisation)));
    }

    static String draft(String title, Agreement.Kind kind, String organisation) {
        return Draft.of("agreement.yaml")
                .text("title", title)
                .yaml("kind", kind.term())
                .yaml("organisation", organisation == null ? "#organisation: norfolk" : "organisation: " + organisation)
                .write();
    }

    /** {@code --kind}. */
    static final class KindChoice extends Choice<Agreement.Kind> {

        KindChoice() {
            super(Agreement.Kind.values(), Agreement.Kind::term);
        }
    }
}
