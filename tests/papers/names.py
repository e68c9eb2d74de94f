"""Names as people bear them, one for each script and for what is hard about it."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

NAMES: Final = MappingProxyType(
    {
        "Latin with marks": ("Łukasiewicz-Þórðardóttir", "Đặng Thị Ánh"),
        "Latin with combining marks": ("Ọ̀gúnbánwò", "Ẹniọlá Ɔ̀kó"),
        "Greek": ("Παπαδόπουλος", "Ἀλέξανδρος"),
        "Cyrillic": ("Ёлкина", "Їрина Ђурђевић"),
        "Arabic": ("المصري", "محمد عبد الله"),
        "Arabic with vowels": ("ٱلْخَوَارِزْمِيّ", "مُحَمَّد"),
        "Persian": ("پورچیان", "گلچهره"),
        "Hebrew": ("בן־דוד", "יוסף"),
        "Hebrew with points": ("שָׁלוֹם", "יִצְחָק"),
        "Devanagari": ("क्षत्रिय", "श्रीमती सिद्धि"),
        "Thai": ("ศรีสุวรรณ", "น้ำผึ้ง"),
        "Chinese": ("歐陽", "王小明"),
        "Japanese": ("山田", "はなこ・ケンジ"),
        "Korean": ("김", "민서"),
        "mixed directions": ("Cohen כהן (Levi)", "Jane 2 محمد"),
    }
)
"""Family and given name."""
