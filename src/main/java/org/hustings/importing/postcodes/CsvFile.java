package org.hustings.importing.postcodes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A CSV file, on its own or inside a zip.
 *
 * @param name what people are told of it
 * @param file where it is
 * @param entry its name inside {@code file} where that is a zip; else empty
 */
record CsvFile(String name, Path file, String entry) {

    /**
     * The files of postcodes in a CSV file, a zip or a folder, by name. Those of Code-Point Open have no header, and lie
     * beside one that is only a header. The ONS Postcode Directory holds its postcodes twice, whole and in parts: what is
     * less deep in folders is taken.
     *
     * @throws java.util.zip.ZipException where a file that ends in {@code .zip} is none
     */
    static List<CsvFile> in(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            try (Stream<Path> tree = Files.walk(file)) {
                return postcodes(tree.filter(Files::isRegularFile)
                        .filter(path -> isCsv(path.toString()))
                        .map(path -> new CsvFile(path.toString().replace('\\', '/'), path, ""))
                        .toList());
            }
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return List.of(new CsvFile(file.toString().replace('\\', '/'), file, ""));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return postcodes(zip.stream()
                    .map(ZipEntry::getName)
                    .filter(CsvFile::isCsv)
                    .map(entry -> new CsvFile(file.toString().replace('\\', '/') + "!/" + entry, file, entry))
                    .toList());
        }
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static List<CsvFile> postcodes(List<CsvFile> files) throws IOException {
        List<CsvFile> headless = new ArrayList<>();
        List<CsvFile> headed = new ArrayList<>();
        for (CsvFile file : files) {
            List<String> first = file.firstRecord();
            if (Columns.isCodePointOpen(first)) {
                headless.add(file);
            } else if (Columns.recognises(first)) {
                headed.add(file);
            }
        }
        long depth = headed.stream().mapToLong(CsvFile::depth).min().orElse(0);
        headed.removeIf(found -> found.depth() > depth);
        List<CsvFile> postcodes = headless.isEmpty() ? headed : headless;
        postcodes.sort(Comparator.comparing(CsvFile::name));
        return postcodes;
    }

    private long depth() {
        return name.chars().filter(c -> c == '/').count();
    }

    /** The fields of the first record; none where there is no such thing. */
    List<String> firstRecord() throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .maxBufferSize(CsvRows.LONGEST)
                .ofCsvRecord(open(), StandardCharsets.UTF_8)) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException notCsv) {
            return List.of();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /** Its bytes, from the start. */
    InputStream open() throws IOException {
        if (entry.isEmpty()) {
            return Files.newInputStream(file);
        }
        ZipFile zip = new ZipFile(file.toFile());
        return new FilterInputStream(zip.getInputStream(zip.getEntry(entry))) {
            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }
}
