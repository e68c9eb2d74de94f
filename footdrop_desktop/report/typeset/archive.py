"""The last step of a paper: from reportlab's PDF to PDF/A-3u (ISO 19005-3) and PDF/UA-1 (ISO 14289-1).

Adds the structure tree, links, bookmarks, language, title, colour profile, metadata, and files inside.
The same paper gives the same bytes: no clock, no chance.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from footdrop_desktop.report.typeset.canvas import Bookmark, TaggedCanvas
from footdrop_desktop.report.typeset.fonts import cleaned
from footdrop_desktop.report.typeset.structure import Element, LinkSpot, Marked

_PROFILE: Final = "sRGB IEC61966-2.1"
_HEADINGS: Final = ("H1", "H2", "H3")
_PRINTED: Final = 4
"""The flag of an annotation that is printed with its page."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A file that a PDF carries; ``media_type`` such as ``application/json``."""

    name: str
    data: bytes
    media_type: str
    description: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What a PDF says of itself. ``language`` is a BCP 47 tag; ``program`` made it."""

    title: str
    subject: str
    language: str
    program: str
    from_right: bool = False


def archived(data: bytes, canvas: TaggedCanvas, facts: Facts, carried: Sequence[Carried] = ()) -> bytes:
    """Return the PDF that ``canvas`` drew with everything that an archive and a screen reader need."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [page.obj for page in pdf.pages]
        for page in pages:
            page.Tabs = Name.S
        _Tree(pdf, pages, canvas).build()
        _bookmarks(pdf, pages, canvas.bookmarks)
        _describe(pdf, facts)
        _carry(pdf, carried)
        out = io.BytesIO()
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
            deterministic_id=True,
        )
    return out.getvalue()


class _Tree:
    """Builds the structure tree and the links that hang on it."""

    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Any], canvas: TaggedCanvas) -> None:
        self._pdf = pdf
        self._pages = pages
        self._canvas = canvas
        self._parents: dict[int, dict[int, Any]] = {}
        self._links: list[Any] = []
        self._level = 0

    def build(self) -> None:
        pdf = self._pdf
        _prune(self._canvas.root)
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(self._canvas.root, root)
        numbers = Array()
        for page in sorted(self._parents):
            self._pages[page].StructParents = page
            parents = self._parents[page]
            numbers.append(page)
            numbers.append(pdf.make_indirect(Array([parents[mcid] for mcid in range(len(parents))])))
        for key, element in enumerate(self._links, len(self._pages)):
            numbers.append(key)
            numbers.append(element)
        root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._links)
        pdf.Root.StructTreeRoot = root
        pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Any) -> Any:
        parts = [kid for kid in element.kids if not self._leads_nowhere(kid)]
        tag = self._tag(element, is_whole=len(parts) == len(element.kids))
        made = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=parent))
        if element.alt:
            made.Alt = String(cleaned(element.alt))
        attributes = _attributes(element)
        if attributes is not None:
            made.A = attributes
        kids = Array()
        for kid in parts:
            match kid:
                case Element():
                    kids.append(self._element(kid, made))
                case Marked(page, mcid):
                    kids.append(Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mcid))
                    self._parents.setdefault(page, {})[mcid] = made
                case LinkSpot():
                    kids.append(self._link(kid, made))
        made.K = kids
        return made

    def _tag(self, element: Element, *, is_whole: bool) -> str:
        """Return what an element is: headings skip no level, and a link without its end is none."""
        if element.tag in _HEADINGS:
            self._level = min(int(element.tag[1]), self._level + 1)
            return f"H{self._level}"
        return element.tag if is_whole or element.tag != "Link" else "Span"

    def _leads_nowhere(self, kid: Any) -> bool:
        is_inside = isinstance(kid, LinkSpot) and kid.target.startswith("#")
        return is_inside and kid.target[1:] not in self._canvas.anchors

    def _link(self, spot: LinkSpot, element: Any) -> Any:
        page = self._pages[spot.page]
        note = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(value, 2) for value in spot.rect]),
            Border=Array([0, 0, 0]),
            F=_PRINTED,
            Contents=String(spot.title),
            StructParent=len(self._pages) + len(self._links),
        )
        if spot.target.startswith("#"):
            number, y = self._canvas.anchors[spot.target[1:]]
            note.Dest = Array([self._pages[number], Name.XYZ, None, round(y, 2), None])
        else:
            note.A = Dictionary(S=Name.URI, URI=String(spot.target))
        made = self._pdf.make_indirect(note)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(made)
        self._links.append(element)
        return Dictionary(Type=Name.OBJR, Obj=made, Pg=page)


def _prune(element: Element) -> bool:
    """Take out elements in which nothing was drawn; say whether this one is such. Cells may be empty."""
    element.kids[:] = [kid for kid in element.kids if not isinstance(kid, Element) or not _prune(kid)]
    return not element.kids and element.tag not in ("TH", "TD")


def _attributes(element: Element) -> Any:
    if element.bbox is not None:
        box = Array([round(value, 2) for value in element.bbox])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
    if element.tag in ("TH", "TD") and (element.scope or element.span > 1):
        table = Dictionary(O=Name.Table)
        if element.scope:
            table.Scope = Name(f"/{element.scope}")
        if element.span > 1:
            table.ColSpan = element.span
        return table
    return None


def _bookmarks(pdf: pikepdf.Pdf, pages: Sequence[Any], bookmarks: Sequence[Bookmark]) -> None:
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        above: list[tuple[int, list[Any]]] = [(0, outline.root)]
        for bookmark in bookmarks:
            while above[-1][0] >= bookmark.level:
                above.pop()
            place = Array([pages[bookmark.page], Name.XYZ, None, round(bookmark.y, 2), None])
            item = pikepdf.OutlineItem(cleaned(bookmark.title), place)
            above[-1][1].append(item)
            above.append((bookmark.level, item.children))
    pdf.Root.PageMode = Name.UseNone


def _describe(pdf: pikepdf.Pdf, facts: Facts) -> None:
    root = pdf.Root
    root.Lang = String(facts.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    if facts.from_right:
        root.ViewerPreferences.Direction = Name.R2L
    profile = Stream(pdf, _srgb())
    profile.N = 3
    profile.Alternate = Name.DeviceRGB
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_PROFILE),
        Info=String(_PROFILE),
        RegistryName=String("http://www.color.org"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    root.OutputIntents = Array([pdf.make_indirect(intent)])
    packet = Stream(pdf, _metadata(facts).encode())
    packet.Type, packet.Subtype = Name.Metadata, Name.XML
    root.Metadata = pdf.make_indirect(packet)
    about = Dictionary(
        Title=String(facts.title),
        Subject=String(facts.subject),
        Creator=String(facts.program),
        Producer=String(facts.program),
    )
    pdf.trailer.Info = pdf.make_indirect(about)


def _carry(pdf: pikepdf.Pdf, carried: Sequence[Carried]) -> None:
    if not carried:
        return
    for one in carried:
        pdf.attachments[one.name] = pikepdf.AttachedFileSpec(
            pdf,
            one.data,
            description=one.description,
            filename=one.name,
            mime_type=one.media_type,
            relationship=Name.Data,
            creation_date="",
            mod_date="",
        )
    pdf.Root.AF = Array([spec.obj for spec in pdf.attachments.values()])


@cache
def _srgb() -> bytes:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 226, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))  # the day on which it was made: always one
    return bytes(profile)


def _metadata(facts: Facts) -> str:
    """Return the XMP packet; PDF/A wants the schema of PDF/UA's own property described."""
    title, subject, program = (escape(text) for text in (facts.title, facts.subject, facts.program))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">\n'
        "<dc:format>application/pdf</dc:format>\n"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>\n'
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{subject}</rdf:li></rdf:Alt></dc:description>\n"
        f"<dc:language><rdf:Bag><rdf:li>{escape(facts.language)}</rdf:li></rdf:Bag></dc:language>\n"
        f"<xmp:CreatorTool>{program}</xmp:CreatorTool>\n<pdf:Producer>{program}</pdf:Producer>\n"
        "<pdfaid:part>3</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n"
        "<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n"
        '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
        ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
        '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\n'
        "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
        '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\n'
        "<pdfaProperty:name>part</pdfaProperty:name>\n"
        "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
        "<pdfaProperty:category>internal</pdfaProperty:category>\n"
        "<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>\n"
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
        "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"
        '</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>'
    )
