package org.hustings.acceptance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Every table is plain CSV that a spreadsheet opens without running anything, and the data package describes them all. */
final class TableAudit {

    /** What Excel, LibreOffice and Google Sheets take for the start of a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r\\n\uff1d\uff0b\uff20]|^-(?![0-9.]+$)");

    private final BuiltSite site;
    private final String baseUrl;
    private final List<String> faults = new ArrayList<>();

    TableAudit(BuiltSite site, String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
    }

    List<String> faults() {
        site.files().keySet().stream().filter(path -> path.endsWith(".csv")).forEach(this::table);
        dataPackage();
        return faults;
    }

    private void table(String path) {
        String text = utf8(path);
        if (text.replace("\r\n", "").matches("(?s).*\\r.*") || !text.endsWith("\r\n")) {
            faults.add(path + ": lines do not end as RFC 4180 asks");
        }
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).stream().toList();
        List<String> header = records.get(0).getFields();
        if (Set.copyOf(header).size() != header.size()) {
            faults.add(path + ": a column twice");
        }
        for (CsvRecord row : records) {
            if (row.getFieldCount() != header.size()) {
                faults.add(path + ": row " + row.getStartingLineNumber() + " has " + row.getFieldCount() + " cells");
            }
            row.getFields().stream()
                    .filter(cell -> FORMULA.matcher(cell).find())
                    .forEach(cell -> faults.add(path + ": a cell starts a formula: " + cell));
        }
        int url = header.indexOf("url");
        for (CsvRecord row : records.subList(1, url < 0 ? 1 : records.size())) {
            String page = row.getField(url).replaceFirst("#.*", "");
            if (!page.startsWith(baseUrl) || !site.has(page.substring(baseUrl.length()) + "index.html")) {
                faults.add(path + ": leads to no page: " + page);
            }
        }
    }

    private String utf8(String path) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(site.files().get(path)))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(path + ": no UTF-8");
            return "";
        }
    }

    private void dataPackage() {
        JsonNode description = site.json("data/datapackage.json");
        Set<String> tables = new TreeSet<>(site.files().keySet().stream()
                .filter(path -> path.endsWith(".csv") || path.equals("data/popolo.json"))
                .toList());
        for (JsonNode resource : description.path("resources")) {
            String path = "data/" + resource.path("path").asString("");
            if (!tables.remove(path)) {
                faults.add("data/datapackage.json: describes " + path + ", which is not there");
                continue;
            }
            byte[] bytes = site.files().get(path);
            if (resource.path("bytes").asInt(-1) != bytes.length) {
                faults.add("data/datapackage.json: another size for " + path);
            }
            if (!resource.path("hash").asString("").equals("sha256:" + ManifestAudit.sha256(bytes))) {
                faults.add("data/datapackage.json: another SHA-256 for " + path);
            }
            if (!resource.path("name").asString("").matches("[a-z0-9._-]+")) {
                faults.add("data/datapackage.json: a name that Frictionless forbids: " + resource.path("name"));
            }
            if (path.endsWith(".csv")) {
                columns(path, resource);
            }
        }
        tables.forEach(path -> faults.add("data/datapackage.json: does not describe " + path));
    }

    private void columns(String path, JsonNode resource) {
        List<CsvRecord> records =
                CsvReader.builder().ofCsvRecord(site.text(path)).stream().toList();
        List<String> described = new ArrayList<>();
        List<String> types = new ArrayList<>();
        resource.path("schema").path("fields").forEach(field -> {
            described.add(field.path("name").asString(""));
            types.add(field.path("type").asString(""));
            if (field.path("description").asString("").isBlank()) {
                faults.add("data/datapackage.json: " + path + " does not say what " + field.path("name") + " is");
            }
        });
        if (!described.equals(records.get(0).getFields())) {
            faults.add("data/datapackage.json: other columns for " + path);
            return;
        }
        for (CsvRecord row : records.subList(1, records.size())) {
            for (int i = 0; i < types.size(); i++) {
                if (!fits(types.get(i), row.getField(i))) {
                    faults.add(path + ": no " + types.get(i) + " in " + described.get(i) + ": " + row.getField(i));
                }
            }
        }
    }

    private static boolean fits(String type, String cell) {
        return cell.isEmpty()
                || switch (type) {
                    case "string" -> true;
                    case "integer" -> cell.matches("-?[0-9]+");
                    case "number" -> cell.matches("-?[0-9]+(\\.[0-9]+)?");
                    case "boolean" -> cell.matches("true|false");
                    case "date" -> cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
                    default -> false;
                };
    }
}
