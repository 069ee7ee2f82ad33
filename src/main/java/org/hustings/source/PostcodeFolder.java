package org.hustings.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hustings.model.Fingerprint;
import org.hustings.model.PostcodeDistrict;
import org.hustings.model.PostcodeSource;
import org.hustings.model.SourceFile;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/**
 * What is under {@code data/postcodes/}: a file of lines for each outward code, and one that says where they come from.
 *
 * @param districts sorted by outward code
 * @param source {@code source.yaml} once it was read
 */
record PostcodeFolder(List<PostcodeDistrict> districts, Optional<ReadFile> source, List<Problem> problems) {

    /** From the project. */
    static final String FOLDER = "data/" + DataWalk.POSTCODES;

    private static final String SOURCE = PostcodeSource.FILE.substring(FOLDER.length() + 1);
    /** An outward code in small letters, and the ending. */
    private static final Pattern DISTRICT = Pattern.compile("[a-z]{1,2}[0-9][0-9a-z]?\\.txt");
    /** Longer than any file of an outward code. */
    private static final int BUFFER = 64 * 1024;

    /** A file, and what is wrong with it. */
    private record ReadDistrict(PostcodeDistrict district, List<Problem> problems) {}

    /** Reads the folder; nothing comes out where there is none. */
    static PostcodeFolder read(ProjectFolder project, Shapes shapes, int threads) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<String> names = names(project, problems);
        List<ReadDistrict> read = new ArrayList<>(Crew.map(
                found -> names.stream().filter(PostcodeFolder::isDistrict).forEach(found),
                threads,
                () -> reader(project)));
        read.forEach(district -> problems.addAll(district.problems()));
        Optional<ReadFile> source = Optional.empty();
        if (names.contains(SOURCE)) {
            source = Optional.of(new FileReader(project, shapes)
                    .read(new DataFile(PostcodeSource.FILE, FileKind.POSTCODE_SOURCE, List.of())));
        } else if (!read.isEmpty()) {
            problems.add(Problem.error(
                    Location.of(FOLDER),
                    "missing-file",
                    "\"" + SOURCE + "\" is missing here, which says whose postcodes these are",
                    "import the postcodes again"));
        }
        return new PostcodeFolder(
                read.stream()
                        .map(ReadDistrict::district)
                        .sorted(Comparator.comparing(PostcodeDistrict::outward))
                        .toList(),
                source,
                problems);
    }

    /** The names of all files that belong here. */
    private static List<String> names(ProjectFolder project, List<Problem> problems) throws IOException {
        Optional<Problem> badLink = project.badLink(FOLDER);
        badLink.ifPresent(problems::add);
        if (badLink.isPresent() || !ProjectFolder.isFolder(project.resolve(FOLDER))) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : ProjectFolder.names(project.resolve(FOLDER))) {
            String path = FOLDER + "/" + name;
            Optional<Problem> link = project.badLink(path);
            if (link.isPresent()) {
                problems.add(link.get());
            } else if ((isDistrict(name) || name.equals(SOURCE)) && Files.isRegularFile(project.resolve(path))) {
                names.add(name);
            } else {
                problems.add(Problem.warning(
                        Location.of(path),
                        "stray-file",
                        "this is nothing that the import of postcodes wrote, and is not published",
                        "delete it, or move it out of " + FOLDER));
            }
        }
        return names;
    }

    private static boolean isDistrict(String name) {
        return DISTRICT.matcher(name).matches();
    }

    private static Crew.Work<String, ReadDistrict> reader(ProjectFolder project) {
        MessageDigest sha256 = Fingerprint.sha256();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        return name -> {
            String path = FOLDER + "/" + name;
            Path file = project.resolve(path);
            byte[] bytes = Files.isSymbolicLink(file) ? Files.readAllBytes(file) : ProjectFolder.read(file, buffer);
            SourceFile source = new SourceFile(path, Fingerprint.of(sha256.digest(bytes)));
            String outward = name.substring(0, name.length() - DistrictText.ENDING.length());
            List<Problem> problems = new ArrayList<>();
            return new ReadDistrict(DistrictText.read(source, outward, bytes, problems), problems);
        };
    }
}
