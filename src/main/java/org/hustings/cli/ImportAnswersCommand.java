package org.hustings.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.importing.DataFolder;
import org.hustings.importing.ImportOutcome;
import org.hustings.importing.YamlFile;
import org.hustings.importing.answers.AnswersImport;
import org.hustings.importing.answers.CallSheet;
import org.hustings.importing.answers.MappingProposal;
import org.hustings.importing.table.Table;
import org.hustings.importing.table.Tables;
import org.hustings.model.Today;
import org.hustings.problem.Problem;
import org.hustings.source.yaml.YamlReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hustings import answers}: from a form or a spreadsheet into the files of candidates. */
@Command(
        name = "answers",
        description =
                "Adds answers from a form or a spreadsheet (CSV or .xlsx) to the files of candidates. A mapping says"
                        + " which column means what; without one, a mapping is proposed. No answer is ever rewritten.")
final class ImportAnswersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ImportTarget target;

    @Option(
            names = "--call",
            required = true,
            paramLabel = "CALL",
            description = "the id of the call that was answered")
    private String call;

    @Option(
            names = "--mapping",
            paramLabel = "MAP",
            description = "the mapping (default: the file's own name with .mapping.yaml, beside it)")
    private Path mapping;

    @Option(names = "--propose", description = "only write a mapping to look through, and import nothing")
    private boolean propose;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayChoice.Converter.class,
            description = "the day after which no answer can be dated (default: SOURCE_DATE_EPOCH, else today)")
    private DayChoice asOf;

    @Override
    public Integer call() throws IOException {
        DataFolder data = new DataFolder(target.folder());
        if (!call.matches("[a-z0-9-]+") || !data.exists("data/calls/" + call + "/call.yaml")) {
            throw new ParameterException(
                    spec.commandLine(), "There is no call " + call + ": data/calls/" + call + "/call.yaml is missing");
        }
        Table table = Tables.read(target.file());
        Path map = mapping != null ? mapping : beside(target.file());
        boolean there = Files.isRegularFile(map);
        if (mapping != null && !there) {
            throw new ParameterException(spec.commandLine(), "There is no file " + mapping);
        }
        if (table.header().isEmpty()) {
            return target.finish(ImportOutcome.nothing(table.problems()), data);
        }
        if (propose || !there) {
            CallSheet unmapped = CallSheet.of(table, call, Optional.empty(), data);
            Optional<Problem> headless = unmapped.headless();
            return headless.isPresent()
                    ? target.finish(ImportOutcome.nothing(List.of(headless.get())), data)
                    : propose(unmapped, map, there);
        }
        CallSheet sheet = CallSheet.of(table, call, Optional.of(read(map)), data);
        if (!sheet.isConfirmed()) {
            target.rehearse();
        }
        return target.finish(AnswersImport.run(sheet, today(), data), data, List.of(map));
    }

    private static Path beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".mapping.yaml");
    }

    private static YamlFile read(Path map) throws IOException {
        byte[] bytes = Files.readAllBytes(map);
        String name = map.toString().replace('\\', '/');
        return new YamlFile(name, new String(bytes, StandardCharsets.UTF_8), new YamlReader().read(name, bytes));
    }

    private Today today() throws IOException {
        return DayChoice.of(asOf, spec.commandLine()).inZone().apply(target.zone());
    }

    /** A mapping that is there may be an editor's work, and stays. */
    private int propose(CallSheet sheet, Path map, boolean there) throws IOException {
        Console console = new Console();
        if (there) {
            console.complain(map + " is there already, and stays as it is; delete it to have another one proposed.");
            return ExitCode.PROBLEMS;
        }
        console.report(Path.of(""), sheet.table().problems(), Report.Format.TEXT);
        MappingProposal.Proposal proposal = MappingProposal.of(sheet);
        if (target.isDryRun()) {
            console.say(proposal.text());
        } else {
            Files.writeString(map, proposal.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            console.say("Wrote " + map + ". Look through it and mend it; where it says \"confirmed: no\" write"
                    + " \"confirmed: yes\", and run the same command again" + (propose ? " without --propose." : "."));
        }
        proposal.untaken().ifPresent(sentence -> console.complain("As it is proposed, " + sentence + "."));
        if (!propose) {
            console.complain("Nothing was imported yet: which column means what is yours to decide.");
        }
        return propose ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
