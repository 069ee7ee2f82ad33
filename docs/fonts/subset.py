#!/usr/bin/python3
"""Makes the fonts of the social cards from Debian's fonts-noto-core (needs fonttools): one file a weight.

    docs/fonts/subset.py /usr/share/fonts/truetype/noto src/main/resources/org/hustings/card

Latin, Greek, Cyrillic, Hebrew and Arabic letters, without hinting and layout tables; the kerning of Latin letters is kept
as a "kern" table of format 0, which takes little to read.
"""
import os, sys, tempfile
from fontTools import merge, subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

SCRIPTS = {
    "NotoSans": "U+0020-007E,U+00A0-024F,U+0259,U+02BB-02C7,U+0300-0304,U+0306-030C,U+0323,U+0327,U+0328,U+0370-03FF,"
                "U+0400-045F,U+0490-0493,U+1E00-1EFF,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032,U+2033,"
                "U+2039,U+203A,U+20AC,U+2116,U+2122,U+2190-2193,U+2212",
    "NotoSansHebrew": "U+05B0-05BC,U+05BE,U+05C1,U+05C2,U+05D0-05EA,U+05F0-05F4",
    "NotoSansArabic": "U+060C,U+061B,U+061F,U+0621-063A,U+0640-0652,U+0660-0669,U+0670,U+0679,U+067E,U+0686,U+0688,"
                      "U+0691,U+0698,U+06A9,U+06AF,U+06BA,U+06BE,U+06C0-06C2,U+06CC,U+06D2,U+06D3,U+06F0-06F9,"
                      "U+FB56-FB59,U+FB66-FB69,U+FB7A-FB7D,U+FB88-FB95,U+FB9E,U+FB9F,U+FBA4-FBB1,U+FBFC-FBFF,U+FE70-FEFC",
}
KERNED = [c for c in range(0x20, 0x180) if c < 0x7F or c > 0xA0]


def pairs(font):
    """The kerning of Latin letters, from the lookups of GPOS that are pairs."""
    cmap, found = font.getBestCmap(), {}
    names = [cmap[c] for c in KERNED if c in cmap]
    gpos = font["GPOS"].table
    kern = [f.Feature.LookupListIndex for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern"]
    for index in sorted({i for indices in kern for i in indices}):
        for table in gpos.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType == 2:
                collect(table, names, found)
    return found


def collect(table, names, found):
    covered = {g: i for i, g in enumerate(table.Coverage.glyphs)}
    for left in names:
        if left not in covered:
            continue
        if table.Format == 1:
            for record in table.PairSet[covered[left]].PairValueRecord:
                note(found, left, record.SecondGlyph, record.Value1)
        else:
            row = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
            for right in names:
                note(found, left, right, row.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1)


def note(found, left, right, value):
    if value is not None and getattr(value, "XAdvance", 0):
        found.setdefault((left, right), value.XAdvance)


def part(path, unicodes, out):
    font = TTFont(path)
    options = subset.Options()
    options.hinting, options.layout_features, options.name_IDs, options.notdef_outline = False, [], [0, 13, 14], True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "MVAR", "STAT", "kern"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(unicodes.replace("U+", "")))
    subsetter.subset(font)
    font.save(out)


def plain(font):
    """Draws glyphs that are made of others out in full."""
    glyphs, table = font.getGlyphSet(), font["glyf"]
    for name in font.getGlyphOrder():
        if table[name].isComposite():
            recording, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
            glyphs[name].draw(recording)
            recording.replay(pen)
            table[name] = pen.glyph()


def weight(folder, name, out):
    with tempfile.TemporaryDirectory() as temp:
        parts = []
        for script, unicodes in SCRIPTS.items():
            parts.append(os.path.join(temp, script + ".ttf"))
            part(os.path.join(folder, f"{script}-{name}.ttf"), unicodes, parts[-1])
        font = merge.Merger().merge(parts)
    plain(font)
    source = TTFont(os.path.join(folder, f"NotoSans-{name}.ttf"))
    renamed, new = source.getBestCmap(), font.getBestCmap()
    here = {renamed[c]: new[c] for c in KERNED if c in renamed and c in new}
    table = KernTable_format_0()
    table.coverage, table.apple, table.version, table.format = 1, False, 0, 0
    table.kernTable = {(here[l], here[r]): v for (l, r), v in pairs(source).items() if l in here and r in here}
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [table]
    for tag in ("GSUB", "GPOS", "GDEF", "post", "gasp"):
        if tag in font:
            del font[tag]
    font["head"].modified = source["head"].modified
    font.recalcTimestamp = False
    font.save(out)
    print(out, os.path.getsize(out), len(font.getGlyphOrder()), "glyphs", len(table.kernTable), "pairs")


if __name__ == "__main__":
    weight(sys.argv[1], "Regular", os.path.join(sys.argv[2], "NotoSans-Regular.ttf"))
    weight(sys.argv[1], "Bold", os.path.join(sys.argv[2], "NotoSans-Bold.ttf"))
