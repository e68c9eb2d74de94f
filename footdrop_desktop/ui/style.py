"""The small style sheet: frames, buttons, and text inputs. Segments and steps paint themselves."""

from __future__ import annotations

import re
from typing import Final

from footdrop_desktop.resources import resource_path
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.theme import Tokens

THIN: Final = 2
"""Up to here a length is a line, which does not grow with the text."""

_LENGTH: Final = re.compile(r"(?<!\d)(\d+)px")


def style_sheet(colours: Tokens) -> str:
    """Return the style sheet of a theme; objects are told apart by their ``look`` property."""
    t = colours
    arrow = resource_path(f"icons/chevron-down{'-on-dark' if t.dark else ''}.svg").as_posix()
    check = resource_path(f"icons/check-{'black' if t.dark else 'white'}.svg").as_posix()
    target = theme.target
    line = target(34) - 2
    sheet = f"""
QToolTip {{ color: {t.text}; background: {t.surface}; border: 1px solid {t.control_line}; padding: 6px; }}
QLabel {{ background: transparent; }}
QLabel[look="small"] {{ color: {t.muted}; font-size: 12px; }}
QLabel[look="muted"] {{ color: {t.muted}; }}
QLabel[look="title"] {{ font-size: 20px; font-weight: 700; }}
QLabel[look="heading"] {{ font-size: 15px; font-weight: 600; }}
QLabel[look="name"] {{ font-size: 14px; font-weight: 500; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="column"] {{ color: {t.muted}; font-size: 12px; font-weight: 600; }}
QLabel[look="overline"] {{ color: {t.muted}; font-size: 12px; font-weight: 600; }}
QLabel[look="unsafe"] {{ color: {t.amber}; font-size: 12px; font-weight: 600; }}
QLabel[look="carried"], QLabel[look="weaker"] {{ color: {t.amber}; font-size: 12px; font-weight: 600; }}
QLabel[look="refused"] {{ color: {t.red}; font-size: 12px; font-weight: 600; }}
QLabel[look="pill"] {{ background: {t.neutral_soft}; color: {t.text}; border-radius: 8px;
    padding: 2px 9px; font-size: 12px; }}
QLabel[look="pill-red"] {{ background: {t.red}; color: {t.on_accent}; border-radius: 8px; padding: 2px 9px;
    font-size: 12px; font-weight: 600; }}
QLabel[look="alarm"] {{ background: {t.red}; color: {t.on_accent}; border-radius: 8px; padding: 2px 6px;
    font-size: 12px; font-weight: 600; }}
QLabel[look="pill-amber"] {{ background: {t.amber_soft}; color: {t.amber}; border-radius: 8px;
    border: 1px solid {t.amber_line}; padding: 1px 9px; font-size: 12px; font-weight: 600; }}
QFrame[look="bar"] {{ background: {t.surface}; border: none; }}
QFrame[look="over"] {{ background: {t.surface}; border: 1px solid {t.control_line}; }}
QFrame[look="line"] {{ background: {t.line}; border: none; }}
QFrame[look="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 8px; }}
QFrame[look="card-amber"] {{ background: {t.amber_soft}; border: 1px solid {t.amber_line};
    border-radius: 8px; }}
QFrame[look="card-red"] {{ background: {t.red_soft}; border: 1px solid {t.red_line}; border-radius: 8px; }}
QFrame[look="card-blue"] {{ background: {t.blue_soft}; border: 1px solid {t.blue_line}; border-radius: 8px; }}
QFrame[look="strip"] {{ background: {t.red_soft}; border: none; border-bottom: 1px solid {t.red_line}; }}
QFrame[look="strip-amber"] {{ background: {t.amber_soft}; border: none;
    border-bottom: 1px solid {t.amber_line}; }}
QFrame[look="how-to"] {{ background: {t.raised}; border: 1px solid {t.line}; border-radius: 6px; }}
QScrollArea {{ background: transparent; border: none; }}
QPushButton[look="plain"] {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.control_line};
    border-radius: 8px; padding: 0 14px; min-height: {target(34)}PX; font-weight: 500; }}
QPushButton[look="plain"]:hover {{ background: {t.raised}; border-color: {t.muted}; }}
QPushButton[look="plain"]:disabled {{ color: {t.disabled}; background: {t.page}; }}
QPushButton[look="primary"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
    border-radius: 8px; padding: 0 18px; min-height: {target(34)}PX; font-weight: 600; }}
QPushButton[look="primary"]:hover {{ background: {t.accent_over}; }}
QPushButton[look="primary"]:disabled {{ background: {t.neutral_soft}; color: {t.disabled};
    border-color: {t.neutral_soft}; }}
QPushButton[look="small"] {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.control_line};
    border-radius: 6px; padding: 0 10px; min-height: {target(26)}PX; font-size: 12px; font-weight: 500; }}
QPushButton[look="small"]:checked {{ background: {t.accent_soft}; border-color: {t.accent};
    font-weight: 600; }}
QPushButton[look="small"]:hover {{ border-color: {t.muted}; }}
QPushButton[look="quiet"] {{ background: transparent; color: {t.muted}; border: 1px solid transparent;
    border-radius: 6px; padding: 0 8px; min-height: {target(30)}PX; text-align: left; }}
QPushButton[look="quiet"]:hover {{ background: {t.neutral_soft}; color: {t.text}; }}
QPushButton[look="quiet"]:disabled {{ color: {t.disabled}; }}
QPushButton[look="link"] {{ background: transparent; color: {t.link}; border: 1px solid transparent;
    border-radius: 4px; padding: 0 2px; min-height: {target(22)}PX; text-align: left; font-size: 12px; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="chevron"] {{ background: transparent; border: 2px solid transparent; border-radius: 4px;
    padding: 0; min-width: 18px; max-width: 18px; min-height: 16px; max-height: 16px; }}
QPushButton[look="core"] {{ background: transparent; color: {t.link}; border: 1px solid transparent;
    border-radius: 6px; padding: 0 6px; min-height: {target(30)}PX; }}
QPushButton[look="core"]:hover {{ text-decoration: underline; }}
QPushButton[look="core"]:disabled {{ color: {t.muted}; }}
QPushButton[look="detail"] {{ background: transparent; color: {t.link}; border: 1px solid transparent;
    border-radius: 4px; padding: 0 4px; min-height: {target(20)}PX; text-align: left; font-size: 12px; }}
QPushButton[look="detail"]:checked {{ background: {t.accent_soft}; color: {t.accent}; font-weight: 600;
    border-color: {t.accent}; }}
QPushButton[look="detail"]:hover {{ background: {t.neutral_soft}; }}
QPushButton[look="detail-set"] {{ background: {t.amber_soft}; color: {t.amber}; font-weight: 600;
    border: 1px solid {t.amber_line}; border-radius: 4px; padding: 0 4px; min-height: {target(20)}PX;
    text-align: left; font-size: 12px; }}
QPushButton[look]:focus {{ border: 2px solid {t.accent}; outline: none; }}
QPushButton[look="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="quiet"]:focus {{ padding: 0 7px; }}
QPushButton[look="core"]:focus {{ padding: 0 5px; }}
QPushButton[look="link"]:focus {{ padding: 0 1px; }}
QPushButton[look="detail"]:focus, QPushButton[look="detail-set"]:focus {{ padding: 0 3px; }}
QPushButton[look]::menu-indicator {{ image: none; width: 0; }}
QLineEdit, QPlainTextEdit, QComboBox {{ background: {t.surface}; color: {t.text};
    border: 1px solid {t.control_line}; border-radius: 7px; padding: 0 9px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit, QComboBox {{ min-height: {line}PX; max-height: {line}PX; }}
QPlainTextEdit {{ padding: 6px; }}
QLineEdit[given="true"] {{ background: {t.accent_soft}; color: {t.accent}; font-weight: 600;
    border: 1px dashed {t.accent}; }}
QTextBrowser {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 8px; padding: 8px; }}
QTextBrowser:focus {{ border: 2px solid {t.accent}; padding: 7px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding-left: 8px; }}
QLineEdit[look="search"] {{ min-height: 44px; max-height: 44px; font-size: 16px; border-radius: 10px;
    padding: 0 14px; }}
QLineEdit[look="search"]:focus {{ border: 2px solid {t.accent}; padding: 0 13px; }}
QLabel[look="code"] {{ font-size: 17px; font-weight: 600; letter-spacing: 1px; }}
QLabel[look="notice"] {{ background: {t.amber_soft}; color: {t.amber}; border: 1px solid {t.amber_line};
    border-radius: 8px; padding: 8px 12px; }}
QLabel[look="practice"] {{ background: {t.amber_soft}; color: {t.amber}; font-weight: 600; padding: 4px 20px;
    border-bottom: 1px solid {t.amber_line}; }}
QPushButton[look="large"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent};
    border-radius: 10px; padding: 0 18px; min-height: 44px; font-weight: 600; }}
QPushButton[look="large"]:hover {{ background: {t.accent_over}; }}
QPushButton[look="large"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="danger"] {{ background: {t.red}; color: {t.on_accent}; border: 1px solid {t.red};
    border-radius: 8px; padding: 0 18px; min-height: {target(34)}PX; font-weight: 600; }}
QPushButton[look="danger"]:disabled {{ background: {t.neutral_soft}; color: {t.disabled};
    border-color: {t.neutral_soft}; }}
QPushButton[look="danger"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[look="nav"] {{ background: transparent; color: {t.text}; border: 1px solid transparent;
    border-radius: 8px; padding: 0 10px; min-height: {target(34)}PX; text-align: left; }}
QPushButton[look="nav"]:hover {{ background: {t.raised}; }}
QPushButton[look="nav"]:checked {{ background: {t.accent_soft}; font-weight: 600; }}
QPushButton[look="part"] {{ background: transparent; color: {t.text}; border: 1px solid {t.line};
    border-radius: 8px; padding: 0 14px; min-height: {target(34)}PX; font-weight: 600; }}
QPushButton[look="part"]:hover {{ background: {t.raised}; border-color: {t.muted}; }}
QPushButton[look="part"]:checked {{ background: {t.accent_soft}; color: {t.accent};
    border: 1px solid {t.accent}; }}
QTableView {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 8px; padding: 1px;
    outline: none; }}
QTableView:focus {{ border: 2px solid {t.accent}; padding: 0; }}
QTableView QTableCornerButton::section {{ background: {t.surface}; border: none; }}
QHeaderView {{ background: {t.surface}; border: none; border-radius: 8px; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.line}; padding: 0 10px; font-size: 12px; font-weight: 600; }}
QProgressBar {{ background: {t.neutral_soft}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
QSpinBox, QDateTimeEdit {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.control_line};
    border-radius: 7px; padding: 0 9px; min-height: {line}PX; max-height: {line}PX; }}
QSpinBox:focus, QDateTimeEdit:focus {{ border: 2px solid {t.accent}; padding-left: 8px; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: {target(24)}PX; padding: 0 6px; border-radius: 6px;
    border: 2px solid transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {t.accent}; outline: none; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px; background: {t.surface};
    border: 1px solid {t.muted}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
QRadioButton::indicator {{ border-radius: {theme.px(9)}PX; }}
QRadioButton::indicator:checked {{ border: 5px solid {t.accent}; width: 8px; height: 8px; }}
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button, QDateTimeEdit::down-button {{
    width: 0; border: none; }}
QLineEdit[dim="true"] {{ color: {t.disabled}; background: {t.page}; }}
QLineEdit[wrong="true"] {{ border: 2px solid {t.red}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.control_line}; padding: 4px;
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; outline: none; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.control_line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.scroll}; border-radius: 4px; min-height: 32px; margin: 1px; }}
QScrollBar::handle:vertical:hover {{ background: {t.scroll_over}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.scroll}; border-radius: 4px; min-width: 32px; margin: 1px; }}
QScrollBar::handle:horizontal:hover {{ background: {t.scroll_over}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
    return _LENGTH.sub(_scaled, sheet).replace("PX", "px")


def _scaled(length: re.Match[str]) -> str:
    """Return a length of the sheet for the size of the text in use; lines stay thin."""
    pixels = int(length[1])
    return f"{theme.px(pixels) if pixels > THIN else pixels}px"
