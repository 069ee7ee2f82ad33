package org.hustings.importing.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text to be replaced, collected first and then put in at once. */
final class Patches {

    private final String text;
    private final String newline;
    private final List<Patch> patches = new ArrayList<>();

    Patches(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        this.newline = end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    private record Patch(int start, int end, String with) {}

    void replace(int start, int end, String with) {
        patches.add(new Patch(start, end, with));
    }

    void insert(int at, String with) {
        replace(at, at, with);
    }

    /** Inserts whole lines at the start of a line or at the end of the text. */
    void lines(int at, String lines) {
        boolean open = at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r';
        String written = lines.replace("\n", newline);
        insert(at, open ? newline + written.substring(0, written.length() - newline.length()) : written);
    }

    /** Inserts whole lines below the line in which something ends. */
    void linesBelow(int end, String lines) {
        int lineEnd = lineEnd(end);
        int next = lineEnd;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        lines(next, lines);
    }

    /** Whether the line goes on with a comment. */
    boolean isRemarked(int from) {
        return text.substring(from, lineEnd(from)).contains("#");
    }

    /** Puts a comment at the end of the line in which a value ends; above that line where it has a comment already. */
    void remark(int end, String remark) {
        int line = lineEnd(end);
        if (isRemarked(end)) {
            remarkAbove(end, "# " + remark);
        } else {
            insert(text.substring(end, line).isBlank() ? end : line, "  # " + remark);
        }
    }

    /** Drops this comment from the end of a line. */
    void dropRemark(int from, String remark) {
        int end = lineEnd(from);
        String rest = text.substring(from, end).stripTrailing();
        if (rest.endsWith(remark)) {
            String before = rest.substring(0, rest.length() - remark.length());
            replace(from + before.stripTrailing().length(), end, "");
        }
    }

    /** Puts a comment into a line of its own, above the line in which something stands and with its indentation. */
    private void remarkAbove(int at, String remark) {
        int start = at - column(at);
        int indent = start;
        while (indent < at && text.charAt(indent) == ' ') {
            indent++;
        }
        insert(start, text.substring(start, indent) + remark + newline);
    }

    /** Drops the line above, where it is exactly this comment. */
    void dropRemarkAbove(int at, String remark) {
        int start = at - column(at);
        int above = start == 0 ? 0 : start - 1 - column(start - 1);
        if (start > 0 && text.substring(above, start).strip().equals(remark)) {
            replace(above, start, "");
        }
    }

    /**
     * Takes away lines from the one in which something starts to the one in which it ends. A comment at their end is an
     * editor's, and stays.
     *
     * @return false, and nothing is done, where something else stands before it in its line
     */
    boolean dropLines(int from, int end) {
        int start = from - column(from);
        if (!text.substring(start, from).isBlank()) {
            return false;
        }
        int last = end > from && text.charAt(end - 1) == '\n' ? end - 1 : lineEnd(end);
        int remark = end <= last ? text.substring(end, last).indexOf('#') : -1;
        if (remark >= 0) {
            replace(from, end + remark, "");
        } else {
            int next = last;
            while (next < text.length() && (text.charAt(next) == '\r' || text.charAt(next) == '\n')) {
                next++;
                if (text.charAt(next - 1) == '\n') {
                    break;
                }
            }
            replace(start, next, "");
        }
        return true;
    }

    /** How many characters stand before a place in its line. */
    int column(int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return at - start;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The text with every patch; of those at one place the one asked for first comes first. */
    String applied() {
        List<Patch> ordered = new ArrayList<>(patches);
        ordered.sort(Comparator.comparingInt(Patch::start));
        StringBuilder changed = new StringBuilder(text.length() + 256);
        int done = 0;
        for (Patch patch : ordered) {
            changed.append(text, done, Math.max(done, patch.start())).append(patch.with());
            done = Math.max(done, patch.end());
        }
        return changed.append(text, done, text.length()).toString();
    }
}
