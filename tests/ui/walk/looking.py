"""What a pair of eyes would find on a page: text that is cut, parts that lie over each other, and more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from footdrop_desktop.ui.fields.option_button import OptionButton

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA), for text of the usual size."""

SLACK = 2
"""Pixels by which a rounded length may be short."""

KEY = re.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*")
UNSEEN = str.maketrans("", "", "\u200d\u2066\u2067\u2068\u2069")
"""What directs words and joins letters."""


def parts(root: QWidget) -> Iterator[QWidget]:
    """Yield every visible part below ``root``."""
    for part in root.findChildren(QWidget):
        if part.isVisibleTo(root) and part.width() > 0 and part.height() > 0:
            yield part


def cut_texts(root: QWidget) -> list[str]:
    """Return what cannot be read to its end."""
    found = []
    for part in parts(root):
        why = ""
        if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
            why = _cut_label(part)
        elif isinstance(part, OptionButton):
            why = _cut_option(part)
        elif isinstance(part, QPushButton) and type(part) is QPushButton and part.text():
            why = _cut_button(part)
        elif isinstance(part, (QCheckBox, QRadioButton)) and part.text():
            why = _short(part, part.sizeHint().width(), part.width())
        elif isinstance(part, QComboBox) and part.currentText():
            why = _cut_box(part)
        if why:
            found.append(f"{_name(part)}: {why}")
    return found


def _cut_label(label: QLabel) -> str:
    if unsaid := _shortened(label):
        return unsaid
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            return f"needs {needed} px of height, has {label.height()}"
        metrics = QFontMetrics(label.font())
        longest = max((metrics.horizontalAdvance(word) for word in _words(_plain(label))), default=0)
        return _short(label, longest, room.width())
    return _short(label, label.sizeHint().width(), label.width()) or _low(label)


def _shortened(label: QLabel) -> str:
    """Words that end in "…" for want of room are allowed where the tooltip holds all of them."""
    text, whole = label.text().translate(UNSEEN), label.toolTip().translate(UNSEEN)
    if label.wordWrap() or not text.endswith("…"):
        return ""
    if whole.startswith(text[:-1]) and len(whole) >= len(text):
        return ""
    return f"ends in “…”, its tooltip holds “{whole}”"


def _words(text: str) -> list[str]:
    """Return what is never broken: a line may end after a hyphen or a slash inside a word."""
    return re.findall(r"[^ \n\u2028\u2029\ufdd0\ufdd1/-]+[/-]*|[/-]+", text)


def _cut_button(button: QPushButton) -> str:
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inner = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    wide = QFontMetrics(button.font()).horizontalAdvance(button.text().replace("&", ""))
    if not button.icon().isNull():
        wide += button.iconSize().width() + 4
    return _short(button, wide, inner.width()) or _low(button)


def _cut_option(button: OptionButton) -> str:
    """A segment paints its text alone, in bold when it is chosen."""
    return _short(button, button.least_width() + 2, button.width())


def _cut_box(box: QComboBox) -> str:
    wide = QFontMetrics(box.font()).horizontalAdvance(box.currentText())
    return _short(box, wide, box.width() - 24)


def _short(part: QWidget, needed: int, given: int) -> str:
    return f"needs {needed} px, has {given}" if needed > given + SLACK else ""


def _low(part: QWidget) -> str:
    needed = QFontMetrics(part.font()).height()
    return f"is {part.height()} px high, its text {needed}" if needed > part.height() + SLACK else ""


def _plain(label: QLabel) -> str:
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(label.text())
        return document.toRawText()  # a space that holds words together stays one
    return label.text()


def overlapping(root: QWidget) -> list[str]:
    """Return parts with words that lie over each other, or stick out of what holds them."""
    found = []
    for holder in (root, *parts(root)):
        if isinstance(holder, (QAbstractScrollArea, QComboBox)):
            continue
        inside = [part for part in holder.children() if isinstance(part, QWidget) and _says(part, root)]
        for place, part in enumerate(inside):
            for other in inside[place + 1 :]:
                shared = part.geometry().intersected(other.geometry())
                if shared.width() > SLACK and shared.height() > SLACK:
                    found.append(f"{_name(part)} and {_name(other)} share {shared.width()}×{shared.height()}")
            if _sticks_out(part, holder):
                found.append(
                    f"{_name(part)} {_box(part)} sticks out of {_name(holder)} {holder.size().toTuple()}"
                )
    return found


def _says(part: QWidget, root: QWidget) -> bool:
    if part.isWindow() or not part.isVisibleTo(root) or part.width() == 0 or part.height() == 0:
        return False
    return isinstance(part, (QAbstractButton, QLineEdit, QComboBox)) or (
        isinstance(part, QLabel) and bool(part.text())
    )


def _sticks_out(part: QWidget, holder: QWidget) -> bool:
    above = holder.parentWidget()
    if above is not None and isinstance(above.parentWidget(), QAbstractScrollArea):
        box, room = part.geometry(), holder.rect()
        return box.left() < -SLACK or box.right() > room.right() + SLACK
    return not holder.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(part.geometry())


def sideways(root: QWidget) -> list[str]:
    """Return where a page scrolls sideways: what is named at the left is then out of sight."""
    return [
        _name(bar.parentWidget() or bar)
        for bar in root.findChildren(QScrollBar)
        if bar.orientation() == Qt.Orientation.Horizontal and bar.isVisibleTo(root) and bar.maximum() > 0
    ]


def keys_shown(root: QWidget) -> list[str]:
    """Return names of strings that stand on the screen instead of their words."""
    said = []
    for part in parts(root):
        texts = [part.toolTip(), part.accessibleName(), part.accessibleDescription()]
        if isinstance(part, (QLabel, QAbstractButton)):
            texts.append(part.text())
        said += [text for text in texts if KEY.fullmatch(text.translate(UNSEEN).strip())]
    return said


def faint(root: QWidget) -> list[str]:
    """Return words whose contrast with their ground, as it is painted, is too low."""
    picture = root.grab().toImage()
    scale = picture.devicePixelRatio()
    found = []
    for part in parts(root):
        if not isinstance(part, (QLabel, QPushButton)) or not part.text() or not part.isEnabled():
            continue
        if isinstance(part, QLabel) and not part.pixmap().isNull():
            continue
        box = QRect(part.mapTo(root, QPoint(0, 0)), part.size()).intersected(_seen(part, root))
        if box.width() < 8 or box.height() < _letters(part):
            continue  # of what is scrolled away so far, only an edge can be seen
        contrast = _painted_contrast(picture, box, scale)
        if contrast < LEAST_CONTRAST:
            found.append(f"{_name(part)}: {contrast:.1f}")
    return found


def _letters(part: QWidget) -> int:
    """Return the height in which the letters of ``part`` are seen, wherever in it they stand."""
    metrics = QFontMetrics(part.font())
    return min((part.height() + metrics.ascent()) // 2, 2 * metrics.height())


def _seen(part: QWidget, root: QWidget) -> QRect:
    """Return the part of ``root`` in which ``part`` can be seen: what it scrolls in clips it."""
    seen, above = root.rect(), part.parentWidget()
    while above is not None and above is not root:
        seen = seen.intersected(QRect(above.mapTo(root, QPoint(0, 0)), above.size()))
        above = above.parentWidget()
    return seen


def _painted_contrast(picture: QImage, box: QRect, scale: float) -> float:
    counts: dict[int, int] = {}
    for y in range(int(box.top() * scale) + 2, int((box.bottom() + 1) * scale) - 2, 1):
        for x in range(int(box.left() * scale) + 2, int((box.right() + 1) * scale) - 2, 2):
            colour = picture.pixel(x, y)
            counts[colour] = counts.get(colour, 0) + 1
    if len(counts) < 2:
        return 21.0  # nothing of its text is in sight
    ground = max(counts, key=lambda colour: counts[colour])
    return max(contrast(QColor(colour), QColor(ground)) for colour in counts)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours by the formula of WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def nameless(root: QWidget) -> list[str]:
    """Return what takes the focus and has no name for a screen reader."""
    from PySide6.QtGui import QAccessible

    found = []
    for part in parts(root):
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled():
            face = QAccessible.queryAccessibleInterface(part)
            if not face.text(QAccessible.Text.Name).strip():
                found.append(_name(part))
    return found


def out_of_reach(root: QWidget) -> list[str]:
    """Return what takes the focus and is never reached by Tab."""
    wanted = {
        part
        for part in parts(root)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.focusProxy() is None
    }
    reached: set[QWidget] = set()
    here: QWidget = root
    while (following := here.nextInFocusChain()) is not None and following not in reached:
        here = following
        reached.add(here)
    return [_name(part) for part in wanted - reached]


def _box(part: QWidget) -> str:
    box = part.geometry()
    return f"({box.x()}, {box.y()}, {box.width()}, {box.height()})"


def _name(part: QWidget) -> str:
    text = part.text() if isinstance(part, (QLabel, QAbstractButton)) else part.accessibleName()
    words = re.sub(r"<[^>]+>", "", text)
    return f"{type(part).__name__} “{words[:40]}”"
