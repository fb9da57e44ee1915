"""Every PDF holds the rules of PDF/UA that a program can check, walked with a reader of others."""

import unittest

from support import SOURCE, YEARS, StoreTest, needs_module, needs_shared, workbook

try:
    import pikepdf
except ImportError:
    pikepdf = None

SHOWING = {"Tj", "TJ", "'", '"'}
PAINTING = SHOWING | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}


class Element:
    def __init__(self, raw, parent):
        self.raw = raw
        self.parent = parent
        self.type = str(raw.S)[1:]
        self.kids = []
        self.marks = []  # (page, mcid)
        self.annotations = []

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def attribute(self, name):
        raw = self.raw.get("/A")
        return raw.get(name) if raw is not None else None


def kids_of(raw):
    kids = raw.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


class Tree:
    """The structure tree of a file, with the pages that its content is on."""

    def __init__(self, pdf):
        self.pages = {page.objgen: index for index, page in enumerate(pdf.pages)}
        root = pdf.Root.StructTreeRoot
        self.roots = [self.read(raw, None) for raw in kids_of(root)]

    def read(self, raw, parent):
        element = Element(raw, parent)
        own = raw.get("/Pg")
        for kid in kids_of(raw):
            if not isinstance(kid, pikepdf.Dictionary):
                element.marks.append((self.pages[own.objgen], int(kid)))
            elif kid.get("/Type") == "/MCR":
                element.marks.append((self.pages[kid.Pg.objgen], int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                element.annotations.append(kid.Obj)
            else:
                element.kids.append(self.read(kid, element))
        return element

    def walk(self):
        for root in self.roots:
            yield from root.walk()


@needs_module(pikepdf, "python3-pikepdf")
class Accessible(StoreTest):
    def check_document(self, pdf):
        root = pdf.Root
        self.assertTrue(root.MarkInfo.Marked)
        self.assertEqual(str(root.Lang), "ja-JP")
        self.assertTrue(root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            self.assertTrue(metadata["dc:title"])
            self.assertNotIn("pdfuaid", str(metadata))  # no claim without a validator
        for page in pdf.pages:
            if "/Annots" in page:
                self.assertEqual(page.Tabs, "/S")

    def check_content(self, pdf, tree):
        """All that is painted is tagged or an artifact; every tag is used once, in its page."""
        expected = {}
        for element in tree.walk():
            for mark in element.marks:
                self.assertNotIn(mark, expected)
                expected[mark] = element
        for index, page in enumerate(pdf.pages):
            seen = set()
            stack = []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BMC", "BDC"):
                    mcid = None
                    if name == "BDC" and isinstance(operands[1], pikepdf.Dictionary):
                        mcid = operands[1].get("/MCID")
                    stack.append((str(operands[0]), mcid))
                    if mcid is not None:
                        self.assertNotIn(int(mcid), seen)
                        self.assertFalse([tag for tag, _ in stack[:-1] if tag == "/Artifact"])
                        self.assertEqual(operands[0], "/" + expected[(index, int(mcid))].type)
                        seen.add(int(mcid))
                elif name == "EMC":
                    stack.pop()
                elif name in PAINTING:
                    tagged = any(tag == "/Artifact" or mcid is not None for tag, mcid in stack)
                    self.assertTrue(tagged, f"page {index + 1}: {name} is nobody's")
            self.assertFalse(stack)
            self.assertEqual(seen, {mcid for page, mcid in expected if page == index})
            # The parent tree leads back from the content to the same elements.
            self.assertIn("/StructParents", page)

    def check_headings(self, tree):
        level = 0
        for element in tree.walk():
            if element.type[:1] == "H" and element.type[1:].isdigit():
                now = int(element.type[1:])
                self.assertLessEqual(now, level + 1, "a level of headings is skipped")
                level = now
        self.assertGreater(level, 0)

    def check_tables(self, tree):
        ids = {str(element.raw.ID): element for element in tree.walk() if "/ID" in element.raw}
        tables = [element for element in tree.walk() if element.type == "Table"]
        for table in tables:
            self.assertTrue(all(row.type == "TR" for row in table.kids))
            filled = {}  # column → rows still covered from above
            widths = set()
            for row in table.kids:
                column = 0
                covered = {key for key, rows in filled.items() if rows > 0}
                filled = {key: rows - 1 for key, rows in filled.items() if rows > 1}
                width = len(covered)
                for cell in row.kids:
                    self.assertIn(cell.type, ("TH", "TD"))
                    across = int(cell.attribute("/ColSpan") or 1)
                    down = int(cell.attribute("/RowSpan") or 1)
                    for _ in range(across):
                        while column in covered:
                            column += 1
                        if down > 1:
                            filled[column] = down - 1
                        column += 1
                    width += across
                widths.add(width)
            self.assertEqual(len(widths), 1, "rows of a table differ in width")
            for row in table.kids:
                for cell in row.kids:
                    if cell.type == "TH":
                        self.assertIn(cell.attribute("/Scope"), ("/Column", "/Row"))
                    else:
                        headers = [ids[str(name)] for name in cell.attribute("/Headers")]
                        self.assertTrue(headers)
                        self.assertTrue(all(header.type == "TH" for header in headers))
                        scopes = {header.attribute("/Scope") for header in headers}
                        self.assertIn("/Column", scopes)
        return tables

    def check_links(self, pdf, tree):
        owners = {}
        for element in tree.walk():
            for annotation in element.annotations:
                self.assertEqual(element.type, "Link")
                owners[annotation.objgen] = element
        count = 0
        pages = {page.objgen for page in pdf.pages}
        for page in pdf.pages:
            for annotation in page.get("/Annots", []):
                self.assertEqual(annotation.Subtype, "/Link")
                self.assertTrue(str(annotation.Contents))
                self.assertIn(annotation.objgen, owners)
                self.assertIn(annotation.Dest[0].objgen, pages)
                # The way back: the parent tree names the same element.
                parent = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)[
                    int(annotation.StructParent)]
                self.assertEqual(parent.objgen, owners[annotation.objgen].raw.objgen)
                count += 1
        self.assertEqual(count, len(owners))
        return count

    def check(self, path):
        with pikepdf.open(path) as pdf:
            tree = Tree(pdf)
            self.check_document(pdf)
            self.check_content(pdf, tree)
            self.check_headings(tree)
            tables = self.check_tables(tree)
            for element in tree.walk():
                if element.type in ("Figure", "Formula"):
                    self.assertTrue(str(element.raw.get("/Alt", "")))
            return tables, self.check_links(pdf, tree)

    def check_city(self, name):
        sheets = self.folder / f"{name}.pdf"
        self.cli("export", "pdf", "-o", sheets)
        tables, links = self.check(sheets)
        self.assertEqual(len(tables), len(self.show()))
        self.assertEqual(links, 0)
        packet = self.folder / f"{name}-packet.pdf"
        self.cli("export", "packet", "--summary", "--as-of", "R6.10.1", "-o", packet)
        tables, links = self.check(packet)
        self.assertGreater(len(tables), len(self.show()))
        self.assertGreaterEqual(links, len(self.show()))

    def test_the_sample_city(self):
        for sample in sorted((SOURCE / "resources" / "sample").glob("*.json")):
            with self.subTest(sample.stem):
                self.store = self.new_store(sample.stem)
                self.import_file(sample)
                self.check_city(sample.stem)

    @needs_shared
    def test_the_real_sheets(self):
        for name, year in YEARS.items():
            with self.subTest(name):
                self.store = self.new_store(name)
                self.import_file(workbook(name), year)
                self.check_city(name)


if __name__ == "__main__":
    unittest.main()
