#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Partnership Explorer developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the packed fixtures of tests/data/forms, so that what is in them can be read and changed.

Usage: python3 tests/data/makeforms.py      (no test needs it: the files it writes are kept)
"""
import io
import pathlib
import zipfile

FOLDER = pathlib.Path(__file__).parent / "forms"
DAY = (2026, 1, 1, 0, 0, 0)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
ODF = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in
               [("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing")])
FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def pack(name, parts, stored=()):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            info = zipfile.ZipInfo(part, DAY)
            info.compress_type = zipfile.ZIP_STORED if part in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    (FOLDER / name).write_bytes(buffer.getvalue())


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def numbered(content, level=0, number=1):
    return paragraph(content, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def style(name):
    return f'<w:pStyle w:val="{name}"/>'


def level(number, form, text, more=""):
    return (f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
            f'<w:lvlText w:val="{text}"/></w:lvl>')


def docx_parts(body, more=None):
    parts = {
        "[Content_Types].xml": f"{XML}<Types/>",
        "word/document.xml": f"{XML}<w:document {W} {MC}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"""{XML}<w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>""",
        "word/numbering.xml": f"""{XML}<w:numbering {W}>
<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "(%2)")}{level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">{level(0, "upperRoman", "%1.", '<w:pStyle w:val="berschrift1"/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">{level(0, "bullet", chr(0xf0b7))}{level(1, "bullet", "–")}</w:abstractNum>
<w:abstractNum w:abstractNumId="3">{level(0, "japaneseCounting", "%1、")}{level(1, "aiueo", "(%2)")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
</w:numbering>""",
        "word/footnotes.xml": f"""{XML}<w:footnotes {W}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(" Signed in 2019.")}</w:p></w:footnote>
</w:footnotes>""",
    }
    parts.update(more or {})
    return parts


def docx():
    body = "".join([
        paragraph(run("JOINT STATEMENT"), style("Titel")),
        paragraph(run("Trade") + '<w:r><w:tab/><w:t>2</w:t></w:r>', style("TOC1")),
        paragraph(run("Trade"), style("berschrift1")),
        numbered(run("We will open ports under the Agreement") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run(".")),
        numbered(run("We will lower:")),
        numbered(run("tariffs;"), 1),
        numbered(run("fees") + '<w:del><w:r><w:delText> and taxes</w:delText></w:r></w:del>'
                 + "<w:ins>" + run(" and dues") + "</w:ins>" + run("."), 1),
        numbered(run("Nothing else."), 2),
        numbered(run("")),
        numbered(run("The 21") + run("st", '<w:vertAlign w:val="superscript"/>') + run(" century, &lt;b&gt;not&lt;/b&gt; markup.")),
        paragraph('<w:r><w:br w:type="page"/></w:r>' + run("Culture"), style("berschrift1")),
        paragraph(run("Key points", "<w:b/>"), ""),
        numbered(run("museums") + run("[2]", '<w:position w:val="8"/>'), 0, 3),
        numbered(run("schools"), 1, 3),
        numbered(run("Counting begins again."), 0, 4),
        numbered(run("両国は協力する。"), 0, 5),
        numbered(run("貿易"), 1, 5),
        numbered(run("同意した。"), 0, 5),
        "<w:tbl><w:tr><w:tc>" + paragraph(run("For Atlantis")) + "</w:tc><w:tc>" + paragraph(run("For Lemuria"))
        + "</w:tc></w:tr></w:tbl>",
        paragraph("<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph(run("In a box."))
                  + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph(run("In a box."))
                  + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + run("Hidden: ", "<w:vanish/>")
                  + run("Shown.", '<w:rStyle w:val="Strong"/>')),
    ])
    pack("statement.docx", docx_parts(body))


def custom_note(identity, mark):
    """A mark that the writer chose, in place of a number."""
    return (f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:customMarkFollows="1" '
            f'w:id="{identity}"/><w:t>{mark}</w:t></w:r>')


def noted(identity, words):
    return f'<w:footnote w:id="{identity}"><w:p>{words}</w:p></w:footnote>'


def titled_docx():
    """A title over two paragraphs of its style and a line break, notes called by stars and daggers."""
    body = "".join([
        paragraph(run("JOINT STATEMENT") + "<w:r><w:br/></w:r>" + run("ON PORTS AND FISH"), style("Titel")),
        paragraph(run("between the Republic of Chile and the Republic of Peru"), style("Titel")),
        paragraph(run("Friends of old"), style("Untertitel")),
        paragraph(run("Lima, 4 May 2023"), style("Untertitel")),
        paragraph(run("Trade"), style("berschrift1")),
        numbered(run("We will open our ports") + custom_note(2, "*") + run(" to fruit and fish.")),
        numbered(run("We will lower tariffs on both.") + custom_note(3, "†")),
        numbered(run("We will report on it") + '<w:r><w:footnoteReference w:id="1"/></w:r>' + run(".")),
    ])
    notes = (f'{XML}<w:footnotes {W}>' + noted(2, run("*") + run(" All of them but one."))
             + noted(3, run("†") + run(" Those of Chile and of Peru."))
             + noted(1, "<w:r><w:footnoteRef/></w:r>" + run(" Every year.")) + "</w:footnotes>")
    pack("../structure/title-paragraphs.docx", docx_parts(body, {"word/footnotes.xml": notes}))


def centred_docx():
    """A title in bold over three paragraphs without a style, as most writers set it."""
    bold = "<w:b/>"
    body = "".join([
        paragraph(run("JOINT STATEMENT", bold), '<w:jc w:val="center"/>'),
        paragraph(run("of the Prime Minister of Chile", bold) + "<w:r><w:br/></w:r>"
                  + run("and the Prime Minister of Peru", bold), '<w:jc w:val="center"/>'),
        paragraph(run("on Ports, Fish and Fruit", bold), '<w:jc w:val="center"/>'),
        paragraph(run("Lima, 4 May 2023"), '<w:jc w:val="center"/>'),
        paragraph(run("The two Prime Ministers met in Lima and spoke of what their countries share.")),
        paragraph(run("Trade", bold)),
        paragraph(run("We will open our ports to fruit and fish, and lower the tariffs on both.")),
        paragraph(run("Culture", bold)),
        paragraph(run("We will lend each other paintings, and pay for their way home.")),
    ])
    pack("../structure/title-centred.docx", docx_parts(body))


def broken_docx():
    bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    parts = docx_parts(paragraph(run("Text.")))
    parts["word/document.xml"] = parts["word/document.xml"].replace("<w:document", bomb + "<w:document").replace(
        "Text.", "&b;")
    pack("entities.docx", parts)
    pack("outside.docx", docx_parts(paragraph(run("Text.")), {"../../etc/cron.d/job": "run me"}))
    pack("notxml.docx", docx_parts("<w:p>", {}))
    pack("other.docx", {"ppt/presentation.xml": "<p/>"})
    pack("archive.txt", {"a.txt": "text"})


def odt_parts(body, automatic="", more=None):
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"""{XML}<office:document-content {ODF} {FO}><office:automatic-styles>{automatic}
</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>""",
        "styles.xml": f"""{XML}<office:document-styles {ODF} {FO}><office:styles>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/>
<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/>
<text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>
</office:styles></office:document-styles>""",
    }
    parts.update(more or {})
    return parts


def starred_odt():
    """Notes with marks of the writer's own, and a title in the style for it over two paragraphs."""
    def note(mark, words):
        return (f'<text:note text:note-class="footnote"><text:note-citation text:label="{mark}">{mark}</text:note-citation>'
                f'<text:note-body><text:p>{words}</text:p></text:note-body></text:note>')
    body = f"""
<text:p text:style-name="Title">JOINT STATEMENT OF CHILE AND PERU</text:p>
<text:p text:style-name="P1">on Ports, Fish and Fruit</text:p>
<text:p text:style-name="Subtitle">Lima, 4 May 2023</text:p>
<text:h text:outline-level="1">Trade</text:h>
<text:p>We will open our ports{note("*", "All of them but one.")} to fruit and fish.</text:p>
<text:p>We will lower tariffs on both.{note("‡", "Those of Chile and of Peru.")}</text:p>"""
    automatic = """<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Subtitle" style:family="paragraph"/>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>"""
    pack("../structure/title-styled.odt", odt_parts(body, automatic), stored=("mimetype",))


def odt():
    automatic = """
<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="33% 80%"/></style:style>
<style:style style:name="T2" style:family="text" style:parent-style-name="Strong"/>
<text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix="" text:display-levels="2"/>
</text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
<text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-list-format="（%1%）"/>
</text:list-style>"""
    body = """
<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Heading_20_1"><text:span text:style-name="T2">JOINT STATEMENT</text:span></text:p>
<text:table-of-content><text:index-body><text:p>Trade<text:tab/>1</text:p></text:index-body></text:table-of-content>
<text:h text:outline-level="1">Trade</text:h>
<text:list text:style-name="L1"><text:list-item><text:p>We will open<text:s text:c="3"/>ports<text:note text:note-class="footnote">
<text:note-citation>1</text:note-citation><text:note-body><text:p>Signed in 2019.</text:p></text:note-body></text:note>.</text:p>
<text:list><text:list-item><text:p>Sea ports.</text:p></text:list-item><text:list-item><text:p>Air ports.</text:p><text:p>A second paragraph.</text:p></text:list-item></text:list>
</text:list-item></text:list>
<text:p>Between the lists<text:span text:style-name="T1">*</text:span>.</text:p>
<text:list text:continue-numbering="true" text:style-name="L1"><text:list-item><text:p>It goes on counting.</text:p></text:list-item></text:list>
<text:list text:style-name="L1"><text:list-item><text:p>It begins again.</text:p></text:list-item></text:list>
<text:h text:outline-level="1" text:style-name="P1">Culture</text:h>
<text:h text:outline-level="2">Museums</text:h>
<text:list text:style-name="L2"><text:list-item><text:p>paintings</text:p></text:list-item></text:list>
<text:list text:style-name="L3"><text:list-item><text:p>文化交流</text:p></text:list-item><text:list-item text:start-value="12"><text:p>教育</text:p></text:list-item></text:list>
<text:p>Line one<text:line-break/>line <office:annotation><text:p>a remark</text:p></office:annotation>two, &lt;i&gt;not&lt;/i&gt; markup.</text:p>"""
    pack("statement.odt", odt_parts(body, automatic), stored=("mimetype",))
    pack("locked.odt", odt_parts("", "", {"META-INF/manifest.xml": "<manifest:encryption-data/>"}), stored=("mimetype",))


class Pdf:
    """A PDF of plain pages in Helvetica, written by hand: objects, and where each begins."""

    def __init__(self):
        self.objects = []

    def add(self, content):
        self.objects.append(content)
        return len(self.objects)

    def save(self, name, root, cut=None):
        out = b"%PDF-1.4\n"
        places = []
        for number, content in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(self.objects) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(self.objects) + 1, root, start)
        (FOLDER / name).write_bytes(out[:cut] if cut else out)


def drawn(x, y, text, strong=False, size=11):
    return f"BT /F{2 if strong else 1} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def pdf(name, pages, cut=None):
    made = Pdf()
    plain = made.add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    bold = made.add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
    root = len(made.objects) + 2 * len(pages) + 1
    kids = []
    for lines in pages:
        content = "".join(drawn(*line) for line in lines).encode("cp1252")
        stream = made.add(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        kids.append(made.add(b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
                             b"/Resources << /Font << /F1 %d 0 R /F2 %d 0 R >> >> >>" % (root, stream, plain, bold)))
    made.add(b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids)))
    catalog = made.add(b"<< /Type /Catalog /Pages %d 0 R >>" % root)
    made.save(name, catalog, cut)


def pdfs():
    pages = []
    texts = [
        [(72, 760, "JOINT STATEMENT", True), (72, 730, "1. We will open ports to ships of both sides, and we will go on", False),
         (72, 716, "to lower the fees that are taken there.", False),
         (72, 690, "2. We will meet every year in the capital of the side that did not", False),
         (72, 676, "invite the other before \u2013", False)],
        [(72, 760, "and at other times as needed.", False), (72, 730, "Trade", True),
         (72, 704, "3. Caf\u00e9s and <b>bars</b> stay open until the last guest of the other", False),
         (72, 690, "side has left.", False)],
        [(72, 760, "4. Done in one copy.", False)]]
    for number, lines in enumerate(texts, 1):
        pages.append([(72, 800, "Ministry of Ports", False)] + lines + [(290, 40, f"- {number} -", False)])
    pdf("statement.pdf", pages)
    pdf("pictures.pdf", [[], []])
    (FOLDER / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n")


def columns_pdf():
    """Two columns under a title, line by line as many programs draw them, with notes under the left one."""
    left = ["The two sides met in Lima and talked of ports.", "They were glad of it. The sea is wide, and the",
            "ships are many. What was said is set out", "below.", "",
            "We will open our ports to fruit and fish", "of the other side, and lower the fees that",
            "are taken there, in every year. The", "Ministry of Ports will tell the Office of Fish,", "and the Office of"]
    right = ["Fish will tell the fishermen.", "", "We will lend each other paintings and pay", "for their way home. Guards travel with them.",
             "Teachers and their classes may see them", "without a fee.", "",
             "We will meet again in the spring, when the", "work is done."]
    page = [(190, 790, "JOINT STATEMENT ON PORTS", True)]
    for row in range(10):
        height = 740 - 14 * row
        page += [(x, height, column[row], False) for x, column in ((72, left), (315, right))
                 if row < len(column) and column[row]]
    page += [(257, 674, "*", False, 7), (72, 560, "* But for one of them,", False, 8), (72, 550, "which is closed.", False, 8),
             (260, 40, "Page 1", False)]
    pdf("../structure/columns.pdf", [page])


docx()
titled_docx()
centred_docx()
broken_docx()
starred_odt()
columns_pdf()
odt()
pdfs()
