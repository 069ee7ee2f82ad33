package org.hustings.importing.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hustings.problem.Location;
import org.hustings.problem.Problem;

/** Opens a table, whatever its format. */
public final class Tables {

    /** The largest file that is opened, in bytes. Democracy Club's export of a whole general election has 3 MB. */
    private static final long LARGEST = 256L << 20;

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    private static final int LAST_OF_ASCII = 0x7F;

    private Tables() {}

    /**
     * Reads a table. What is wrong with the file is among the table's problems.
     *
     * @throws IOException where the file is not there or the machine fails
     */
    public static Table read(Path path) throws IOException {
        String file = path.toString().replace('\\', '/');
        if (Files.size(path) > LARGEST) {
            return Table.unreadable(
                    new SheetOrigin(file),
                    Problem.error(
                            Location.of(file),
                            "size",
                            "this file has more than 256 MB",
                            "nothing that is imported here is so large; is it the right file?"));
        }
        byte[] bytes = Files.readAllBytes(path);
        boolean archive = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9;
        boolean oldExcel = bytes.length > 3 && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF;
        return archive || oldExcel ? WorkbookTable.of(file, bytes) : csv(file, bytes);
    }

    private static Table csv(String file, byte[] bytes) throws IOException {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return CsvTable.of(file, new String(bytes, StandardCharsets.UTF_16), List.of());
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            return CsvTable.of(
                    file, StandardCharsets.UTF_8.newDecoder().decode(rest).toString(), List.of());
        } catch (CharacterCodingException notUtf8) {
            String text = new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
            return mark > 0 || hasOtherLetters(text) ? CsvTable.damaged(file, text) : oldWindows(file, bytes);
        }
    }

    /** Whether any letter but those of English was read as UTF-8: no text in another encoding looks like it by chance. */
    private static boolean hasOtherLetters(String text) {
        return text.chars().anyMatch(c -> c > LAST_OF_ASCII && c != CsvTable.NO_LETTER);
    }

    private static Table oldWindows(String file, byte[] bytes) throws IOException {
        Problem doubt = Problem.warning(
                Location.of(file),
                "encoding",
                "this file is not saved as UTF-8; it was read as an old Windows file",
                "look at names with accents, or save it again as \"CSV UTF-8\"");
        return CsvTable.of(file, new String(bytes, OLD_WINDOWS), List.of(doubt));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }
}
