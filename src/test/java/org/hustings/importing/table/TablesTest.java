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

    private static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

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
    void aFewBadBytesCostTheirRowsAndNoOthersAccents() throws IOException {
        byte[] bytes = "name,ward\nZoë,Môn\nJos?,Acle\nNiamh,Ynys Môn\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Table table = table("x.csv", bytes);
        assertThat(table.rows())
                .containsExactly(new Row(2, List.of("Zoë", "Môn")), new Row(4, List.of("Niamh", "Ynys Môn")));
        assertThat(table.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.location()).hasToString(temp.resolve("x.csv") + ":3:1");
            assertThat(problem.message())
                    .isEqualTo("this cell has a byte that is no letter in UTF-8, as the rest of the file is;"
                            + " this row was left out");
        });
    }

    @Test
    void aBadByteInTheNamesOfTheColumnsIsToldAndNothingIsRead() throws IOException {
        byte[] bytes = "Enw,Caniat?d\nZoë,Na\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE2;
        assertThat(table("x.csv", bytes).rows()).isEmpty();
        assertThat(problem("x.csv", bytes)).endsWith("nothing was read, as this row names the columns");
    }

    @Test
    void theErrorOfAFormulaIsNobodysWords() throws IOException {
        Table csv = table("x.csv", "name,words\nJo,#N/A\nAl,#1 for me\n".getBytes(StandardCharsets.UTF_8));
        assertThat(csv.rows()).containsExactly(new Row(3, List.of("Al", "#1 for me")));
        assertThat(csv.problems())
                .extracting(Problem::message)
                .containsExactly("this cell has the error #N/A of a spreadsheet; this row was left out");

        Table workbook = table("x.xlsx", workbook("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="inlineStr"><is><t>Words</t></is></c></row>
                <row r="2"><c r="A2" t="str"><v>Jo</v></c><c r="B2" t="e"><v>#N/A</v></c></row>
                <row r="3"><c r="A3" t="str"><v>Al</v></c><c r="B3" t="e"><f>A1+1</f><v>#VALUE!</v></c></row>
                <row r="4"><c r="A4" t="str"><v>Di</v></c><c r="B4"><f>CONCAT(A1,A2)</f></c></row>
                <row r="5"><c r="A5" t="str"><v>Bo</v></c><c r="B5" t="str"><f>IF(A1="",A1,"")</f><v></v></c></row>
                <row r="6"><c r="A6" t="str"><v>Cy</v></c><c r="D6" t="e"><v>#DIV/0!</v></c></row>
                <row r="7"><c r="B7" t="e"><v>#N/A</v></c></row>
                """));
        assertThat(workbook.rows())
                .extracting(row -> row.cells().get(0))
                .as("what stands below no name of a column, or alone, costs nothing")
                .containsExactly("Bo", "Cy");
        assertThat(workbook.problems())
                .extracting(problem -> problem.location().line() + " " + problem.message())
                .containsExactly(
                        "2 the cell B2 has the error #N/A, so this row was left out",
                        "3 the cell B3 has the error #VALUE!, so this row was left out",
                        "4 the formula in cell B4 was saved without its value, so this row was left out");
    }

    @Test
    void aTitleAboveTheNamesOfTheColumnsIsPassedOverAndTold() throws IOException {
        for (String title : List.of("Our replies,,\n", "Our replies\n\n", "\"Our replies, April\";;\n")) {
            String separator = title.contains(";") ? ";" : ",";
            String rows = "Name,Ward,Words\nJo,North,Hm\n".replace(",", separator);
            Table table = table("x.csv", (title + rows).getBytes(StandardCharsets.UTF_8));
            assertThat(table.header()).containsExactly("Name", "Ward", "Words");
            assertThat(table.rows()).extracting(Row::cells).containsExactly(List.of("Jo", "North", "Hm"));
            assertThat(table.problems())
                    .extracting(Problem::message)
                    .containsExactly("the names of the columns were taken from line "
                            + (table.rows().get(0).line() - 1) + ", and what stands above it was left out");
        }
        Table workbook = table("x.xlsx", workbook("""
                <row r="1"><c r="A1" t="str"><v>Our replies</v></c></row>
                <row r="3"><c r="A3" t="str"><v>Name</v></c><c r="B3" t="str"><v>Words</v></c></row>
                <row r="4"><c r="A4" t="str"><v>Jo</v></c><c r="B4" t="str"><v>Hm</v></c></row>
                """));
        assertThat(workbook.header()).containsExactly("Name", "Words");
        assertThat(workbook.rows()).containsExactly(new Row(4, List.of("Jo", "Hm")));
        assertThat(workbook.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the names of the columns were taken from line 3, and what stands above it was left out");
    }

    @Test
    void theOnlySheetWithATableIsReadAndTold() throws IOException {
        String title = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Our replies</v></c></row>";
        String rows = """
                <row r="1"><c r="A1" t="str"><v>Name</v></c><c r="B1" t="str"><v>Words</v></c></row>
                <row r="2"><c r="A2" t="str"><v>Jo</v></c><c r="B2" t="str"><v>Hm</v></c></row>
                """;
        Table table = table("x.xlsx", workbook("", title, rows));
        assertThat(table.rows()).containsExactly(new Row(2, List.of("Jo", "Hm")));
        assertThat(table.problems())
                .extracting(Problem::message)
                .containsExactly("the first sheet of this workbook has no table, so the sheet \"Sheet 2\" was read");
        assertThat(problem("x.xlsx", workbook("", title, rows, rows)))
                .isEqualTo("the first sheet of this workbook has no table, and the sheets \"Sheet 2\" and \"Sheet 3\""
                        + " have one");
        assertThat(table("x.xlsx", workbook("", rows, rows)).problems()).isEmpty();
    }

    @Test
    void whatIsNoWorkbookOrUnpacksWithoutEndIsToldAndNotRead() throws IOException {
        byte[] junk = {'P', 'K', 3, 4, 1, 2, 3, 4, 5, 6, 7, 8};
        assertThat(problem(junk)).isEqualTo("this workbook is no archive, or unpacks to more than 200 MB");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThat(problem(old)).isEqualTo("this is a workbook of an old Excel, or one with a password");
        assertThat(problem(zip(Map.of("a.txt", "no workbook")))).isEqualTo("this is no workbook that can be read");
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        assertThat(problem(workbook(entity, "<row r=\"1\"><c r=\"A1\"><v>&a;</v></c></row>")))
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
        return problem("x.xlsx", bytes);
    }

    private String problem(String name, byte[] bytes) throws IOException {
        Table table = table(name, bytes);
        assertThat(table.rows()).isEmpty();
        return table.problems().get(0).message();
    }

    private Table table(String name, byte[] bytes) throws IOException {
        return Tables.read(Files.write(temp.resolve(name), bytes));
    }

    private static byte[] workbook(String rows) throws IOException {
        return workbook("", rows);
    }

    /** A workbook with the rows of each sheet; style 1 is a date. */
    private static byte[] workbook(String doctype, String... sheets) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        String schemas = "http://schemas.openxmlformats.org/";
        StringBuilder names = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        for (int i = 1; i <= sheets.length; i++) {
            names.append("<sheet name=\"Sheet " + i + "\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
            relations.append("<Relationship Id=\"rId" + i + "\" Type=\"" + schemas
                    + "officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet" + i + ".xml\"/>");
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + MEDIA
                    + "worksheet+xml\"/>");
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<?xml version=\"1.0\"?>" + doctype + "<worksheet " + SPREADSHEET + "><sheetData>" + sheets[i - 1]
                            + "</sheetData></worksheet>");
        }
        parts.put(
                "xl/workbook.xml",
                "<workbook " + SPREADSHEET + " xmlns:r=\"" + schemas + "officeDocument/2006/relationships\"><sheets>"
                        + names + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + schemas + "package/2006/relationships\">" + relations
                        + "<Relationship Id=\"rId99\" Type=\"" + schemas
                        + "officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + schemas + "package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"" + MEDIA + "sheet.main+xml\"/>" + types
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + MEDIA + "styles+xml\"/></Types>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet " + SPREADSHEET + "><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf"
                        + " numFmtId=\"14\"/></cellXfs></styleSheet>");
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
