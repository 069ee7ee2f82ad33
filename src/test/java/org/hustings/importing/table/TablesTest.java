package org.hustings.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hustings.importing.table.Table.Row;
import org.hustings.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

    private static final String SPREADSHEET = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    @TempDir
    Path temp;

    @Test
    void csvIsReadInTheEncodingsAndWithTheSeparatorsThatPeopleSend() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        for (String separator : List.of(",", ";", "\t")) {
            String text =
                    "name" + separator + "\"a " + separator + "\"\"b\"\"\"\r\nZoë" + separator + "\"1\n2\"\r\n\r\n";
            for (byte[] bytes : List.of(
                    text.getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                    ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                    text.getBytes(windows))) {
                Table table = table("x.csv", bytes);
                assertThat(table.header()).containsExactly("name", "a " + separator + "\"b\"");
                assertThat(table.rows()).containsExactly(new Row(2, List.of("Zoë", "1\n2")));
                assertThat(table.problems()).noneMatch(Problem::isError);
            }
        }
        assertThat(table("x.csv", "é".getBytes(windows)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("this file is not saved as UTF-8; it was read as an old Windows file"));
    }

    /** What is broken, the names in the rows that are read, and what is told of the others. */
    static List<Arguments> brokenQuotes() {
        return List.of(
                broken("never closed", "1,\"Ann,yes\n2,Bo,no\n3,Cy,no\n", "Bo Cy", ":2:3 this row was left out"),
                broken("in the last row", "1,Ann,yes\n2,Bo,\"no\n", "Ann", ":3:6 this row was left out"),
                broken("closed by the next row's", "1,Ann,\"yes\n2,Bo,\"no\"\n", "Bo", ":2:7 this row was left out"),
                broken(
                        "in a file all in quotes",
                        "\"1\",\"Ann,\"yes\"\n\"2\",\"Bo\",\"no\"\n",
                        "Bo",
                        ":2:5 this row was left out"),
                broken("not doubled", "1,Ann,\"I say \"yes\" to it\"\n2,Bo,no\n", "Bo", ":2:7 this row was left out"),
                broken(
                        "not doubled, over several lines",
                        "1,Ann,\"I say \"yes\" to it\nand to \"\"that\"\"\nall of it\"\n2,Bo,no\n",
                        "Bo",
                        ":2:7 lines 2 to 4 were left out"),
                broken(
                        "that swallows rows",
                        "1,Ann,\"yes\n2,Bo,no\n3,Cy,\"\n4,Di,no\n",
                        "Bo Di",
                        ":2:7 this row was left out",
                        ":4:6 this row was left out"),
                broken("with a cell too few", "1,\"Ann\nB\"\n2,Bo,no\n", "Bo", ":2:3 lines 2 to 3 were left out"),
                broken(
                        "twice",
                        "1,\"Ann,yes\n2,Bo,no\n3,\"Cy,no\n4,Di,no\n",
                        "Bo Di",
                        ":2:3 this row was left out",
                        ":4:3 this row was left out"),
                broken("closed as it should be", "1,Ann,\"yes,\nand more\n\"\n2,Bo,\"\"\n", "Ann Bo"));
    }

    private static Arguments broken(String quote, String rows, String names, String... told) {
        return Arguments.of(quote, rows, List.of(names.split(" ", -1)), List.of(told));
    }

    @ParameterizedTest(name = "a quote {0}")
    @MethodSource("brokenQuotes")
    void aBrokenQuoteCostsItsOwnRow(String quote, String rows, List<String> names, List<String> told)
            throws IOException {
        Table table = table("x.csv", ("id,name,answer\n" + rows).getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows()).extracting(row -> row.cells().get(1)).isEqualTo(names);
        assertThat(table.problems())
                .extracting(problem -> problem.location().toString().replaceFirst(".*x\\.csv", "") + " "
                        + problem.message().replaceFirst("(?s).*; ", ""))
                .isEqualTo(told);
    }

    @Test
    void aBrokenHeadingIsToldAndNothingIsRead() throws IOException {
        Table table = table("x.csv", "id,\"name,answer\n1,Ann,yes\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows()).isEmpty();
        assertThat(table.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).endsWith("nothing was read, as this row names the columns"));
    }

    @Test
    void aCellIsShownWhereItStandsInTheFile() throws IOException {
        Table table = table("x.csv", "a,b,c\n\"1\n,2\",\"é𝄞\",3\n4,5,6\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.at(table.rows().get(0), 0).line()).isEqualTo(2);
        assertThat(table.at(table.rows().get(0), 1)).hasToString(temp.resolve("x.csv") + ":3:5");
        assertThat(table.at(table.rows().get(0), 2)).hasToString(temp.resolve("x.csv") + ":3:10");
        assertThat(table.at(table.rows().get(1), 2)).hasToString(temp.resolve("x.csv") + ":4:5");
    }

    @Test
    void aWorkbookGivesDatesAsDaysAndFormulasAsWhatWasSaved() throws IOException {
        Table table = table("x.xlsx", workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>When</t></is></c><c r="B1" t="inlineStr"><is><t>What</t></is></c></row>
                <row r="3"><c r="A3" s="1"><v>44289.5</v></c><c r="B3" t="str"><f>WEBSERVICE("http://x.example/")</f><v>Yes</v></c></row>
                <row r="4"><c r="A4" s="1"><v>44289</v></c><c r="B4"><v>12.50</v></c></row>
                <row r="5"><c r="B5" t="b"><v>1</v></c></row>
                """));
        assertThat(table.problems()).isEmpty();
        assertThat(table.header()).containsExactly("When", "What");
        assertThat(table.rows())
                .extracting(Row::cells)
                .containsExactly(
                        List.of("2021-04-03T12:00:00", "Yes"), List.of("2021-04-03", "12.50"), List.of("", "true"));
        assertThat(table.at(table.rows().get(0), 1)).hasToString(temp.resolve("x.xlsx") + ":3:2");
    }

    @Test
    void whatIsNoWorkbookOrUnpacksWithoutEndIsToldAndNotRead() throws IOException {
        byte[] junk = {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7, 8};
        assertThat(problem(junk)).isEqualTo("this workbook is no archive, or unpacks to more than 200 MB");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(problem(old)).isEqualTo("this is a workbook of an old Excel, or one with a password");
        assertThat(problem(zip(Map.of("a.txt", "no workbook")))).isEqualTo("this is no workbook that can be read");
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(problem(workbook("<row r=\"1\"><c r=\"A1\"><v>&a;</v></c></row>", entity)))
                .startsWith("this is no workbook");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 210; i++) {
                zip.write(megabyte);
            }
        }
        assertThat(problem(bomb.toByteArray())).contains("more than 200 MB");
    }

    private String problem(byte[] bytes) throws IOException {
        Table table = table("x.xlsx", bytes);
        assertThat(table.rows()).isEmpty();
        return table.problems().get(0).message();
    }

    private Table table(String name, byte[] bytes) throws IOException {
        return Tables.read(Files.write(temp.resolve(name), bytes));
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook(rows, "");
    }

    /** A workbook of one sheet; style 1 is a date. */
    private static byte[] workbook(String rows, String doctype) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SPREADSHEET
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                        + " name=\"Answers\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/worksheets/sheet1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + SPREADSHEET + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf"
                        + " numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?>" + doctype + "<worksheet " + SPREADSHEET + "><sheetData>" + rows
                        + "</sheetData></worksheet>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
