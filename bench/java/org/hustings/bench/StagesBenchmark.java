package org.hustings.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hustings.Pipeline;
import org.hustings.check.Checks;
import org.hustings.model.Candidate;
import org.hustings.model.Dataset;
import org.hustings.model.Today;
import org.hustings.problem.Finding;
import org.hustings.source.DataReader;
import org.hustings.source.DataReading;
import org.hustings.standing.Standings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The stages that a build of many candidates spends its time in, each alone and warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {

    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    @Param("1000")
    int candidates;

    private Path folder;
    private Path project;
    private Dataset data;
    private Today today;
    private int round;

    @Setup(Level.Trial)
    public void write() throws IOException {
        Path memory = Path.of("/dev/shm");
        folder = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "hustings-bench")
                : Files.createTempDirectory("hustings-bench");
        project = folder.resolve("project");
        MadeUpProject.write(project, candidates, 0);
        data = DataReader.read(project, 1).dataset().orElseThrow();
        today = Today.startOf(DAY, data.site().timeZone());
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every file under {@code data/}, on one thread. */
    @Benchmark
    public DataReading reading() throws IOException {
        return DataReader.read(project, 1);
    }

    /** All rules. */
    @Benchmark
    public List<Finding> checking() {
        return Checks.run(data, today);
    }

    /** What is true of each candidate's pledges on a day. */
    @Benchmark
    public void standing(Blackhole told) {
        Standings standings = Standings.of(data, today);
        for (Candidate candidate : data.candidates()) {
            told.consume(standings.pledges(candidate));
        }
    }

    /** The whole way, into a folder that was not there before, on one thread. */
    @Benchmark
    public Object building() throws IOException {
        Pipeline.Request request = new Pipeline.Request(
                project, zone -> Today.startOf(DAY, zone), Optional.empty(), Optional.empty());
        return new Pipeline(1).build(request, folder.resolve("site-" + round++), false);
    }
}
