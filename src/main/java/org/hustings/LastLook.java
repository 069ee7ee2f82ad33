package org.hustings;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.Pipeline.Outcome;
import org.hustings.model.Fingerprint;
import org.hustings.model.Today;
import org.hustings.plan.Context;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;
import org.hustings.problem.Severity;
import org.hustings.publish.SiteFolder;
import org.hustings.source.Glance;

/**
 * What a build remembers of its project, so that the next one can tell at a glance that nothing has changed. It is trusted
 * only together with the whole output folder, file by file.
 *
 * @param glance the project as the file system described it
 * @param zone the site's time zone
 * @param from the moment that the build described
 * @param until the first moment after it at which something in the data changes by itself
 * @param site the fingerprint of what the whole site was made from
 */
record LastLook(
        Fingerprint glance,
        ZoneId zone,
        Instant from,
        Instant until,
        Fingerprint site,
        List<Problem> problems,
        int pages,
        int files) {

    private static final int FORMAT = 1;

    /** What the last build into a folder remembered, if that can be read. */
    static Optional<LastLook> of(SiteFolder folder) {
        try (InputStream file = Files.newInputStream(path(folder));
                DataInputStream in = new DataInputStream(file)) {
            return in.readInt() == FORMAT ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What to remember of a build, if everything it read was at rest before it began to read. */
    static Optional<LastLook> of(
            Optional<Glance> glance, Instant began, Checked.Sound sound, Design design, Published published) {
        if (glance.isEmpty() || !glance.get().atRest().isBefore(began)) {
            return Optional.empty();
        }
        Today today = sound.standings().today();
        return Optional.of(new LastLook(
                glance.get().fingerprint(),
                today.zone(),
                today.instant(),
                Context.until(sound.standings().data(), today),
                design.site().orElseThrow().inputs(),
                design.problems(),
                published.pages(),
                published.files()));
    }

    /** Whether it was of the same project, and today is within the time for which it holds. */
    boolean holds(Optional<Glance> now, Today today) {
        return now.isPresent()
                && glance.equals(now.get().fingerprint())
                && !today.instant().isBefore(from)
                && today.instant().isBefore(until);
    }

    /** How a build ends that has nothing to do. */
    Outcome outcome() {
        return new Outcome(problems, Optional.of(new Published(files, pages, false)));
    }

    /** Remembers it; where that cannot be done, the next build looks for itself. */
    void remember(SiteFolder folder) {
        Path file = path(folder);
        try {
            Path fresh = Files.createTempFile(Files.createDirectories(file.getParent()), "look", null);
            Files.write(fresh, bytes());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            file.toFile().delete();
        }
    }

    private static Path path(SiteFolder folder) {
        return folder.ledger().resolveSibling(folder.ledger().getFileName() + ".look");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        write(out, glance);
        out.writeUTF(zone.getId());
        out.writeUTF(from.toString());
        out.writeUTF(until.toString());
        write(out, site);
        out.writeInt(pages);
        out.writeInt(files);
        out.writeInt(problems.size());
        for (Problem problem : problems) {
            out.writeUTF(problem.location().file());
            out.writeInt(problem.location().line());
            out.writeInt(problem.location().column());
            out.writeUTF(problem.severity().name());
            out.writeUTF(problem.rule());
            out.writeUTF(problem.message());
            out.writeUTF(problem.hint());
        }
        return bytes.toByteArray();
    }

    private static LastLook read(DataInputStream in) throws IOException {
        Fingerprint glance = fingerprint(in);
        ZoneId zone = ZoneId.of(in.readUTF());
        Instant from = Instant.parse(in.readUTF());
        Instant until = Instant.parse(in.readUTF());
        Fingerprint site = fingerprint(in);
        int pages = in.readInt();
        int files = in.readInt();
        List<Problem> problems = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Location location = new Location(in.readUTF(), in.readInt(), in.readInt());
            problems.add(
                    new Problem(location, Severity.valueOf(in.readUTF()), in.readUTF(), in.readUTF(), in.readUTF()));
        }
        return new LastLook(glance, zone, from, until, site, problems, pages, files);
    }

    private static void write(DataOutputStream out, Fingerprint fingerprint) throws IOException {
        out.writeLong(fingerprint.high());
        out.writeLong(fingerprint.low());
    }

    private static Fingerprint fingerprint(DataInputStream in) throws IOException {
        return new Fingerprint(in.readLong(), in.readLong());
    }
}
