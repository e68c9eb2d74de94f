"""From a superscript to its source."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.literature_dialog import LiteratureDialog
from footdrop_desktop.ui.main_window import MainWindow


def test_a_superscript_opens_the_literature(qtbot: QtBot, window: MainWindow, view: ExamView) -> None:
    """A number without its source would ask for blind trust."""
    view.reference_wanted.emit("4")
    qtbot.waitUntil(lambda: window.findChild(LiteratureDialog) is not None)
    dialog = window.findChild(LiteratureDialog)
    assert dialog is not None
    text = dialog.view.toPlainText()

    assert "4. Katirji B. Case 8. In: Electromyography in Clinical Practice." in text
    assert "doi:10.1016/b978-0-323-02899-8.50017-3" in text
    assert text.index("8. Dolev A") < text.index("9. Medical Research Council")
    assert 'href="https://doi.org/10.1016/b978-0-323-02899-8.50017-3"' in dialog.view.toHtml()
    dialog.reject()


def test_every_reference_says_whose_it_is(window: MainWindow, view: ExamView) -> None:
    """What lies beyond the article must not pass for its own source."""
    view.reference_wanted.emit("")
    dialog = window.findChild(LiteratureDialog)
    assert dialog is not None
    text = dialog.view.toPlainText()

    assert text.count("From the source article. It supports:") == 8
    assert text.count("Beyond the source article. It supports:") == 15
    dialog.reject()
