"""Made-up patients' names, as a large clinic has them: some very common, most rare, in many scripts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate
from typing import Final

_FAMILY: Final = (
    "Smith, Nguyen, Garcia, Johnson, Martinez, Brown, Williams, Lee, Müller, Rodriguez, Jones, Kim, Lopez, Miller, "
    "Davis, Hernandez, Wilson, Gonzalez, Anderson, Patel, Schmidt, Thomas, Martin, Taylor, Moore, Perez, Tran, "
    "van der Berg, de la Cruz, Garcia Lopez, Smith-Jones, 王, 李, 张, 김, 이, 박, محمد, Иванов, शर्मा, 佐藤, "
    "Singh, Jackson, Sanchez, White, Khan, Ramirez, Lewis, Clark, Robinson, Walker, Torres, Chen, Wang, Young, "
    "Schneider, Allen, Flores, King, Wright, Scott, Nowak, Rivera, Hill, Green, Adams, Fischer, Baker, Hall, "
    "Gomez, Nelson, Carter, Mitchell, Diaz, Weber, Roberts, Phillips, Campbell, Parker, Evans, Edwards, Collins, "
    "von Stein, Al Hashimi, Meyer-Fischer, 刘, 陈, 杨, 최, 정, Смирнов, Петров, حسن, علي, कुमार, सिंह, 鈴木, "
    "Stewart, Morris, Murphy, Cook, Rogers, Meyer, Kowalski, Morgan, Cooper, Peterson, Bailey, Reed, Kelly, "
    "Howard, Ward, Cox, Richardson, Wood, Watson, Brooks, Bennett, Gray, James, Reyes, Cruz, Hughes, Price, "
    "Hofmann, Wójcik, Dąbrowski, Łukasiewicz, Ångström, Øvergård, Søndergaard, Þórsdóttir, Đorđević, "
    "Dvořák, Šimůnek, Çelik, Yılmaz, Şahin, Öztürk, François, Lefèvre, Dubois, Rossi, Ferrari, Silva, "
    "Gonçalves, O'Brien, O'Connor, Ibrahim, Mohamed, Hassan, Okafor, Mensah, Diallo, Kaur, Sharma, Gupta, "
    "Шевченко, Коваленко, Παπαδόπουλος, Γεωργίου, לוי, כהן, מזרחי, पटेल, गुप्ता, 高橋, 田中, さとう, "
)
_GIVEN: Final = (
    "John, Maria, James, Mary, Michael, Anna, Robert, Patricia, David, Jennifer, William, Linda, Jose, "
    "Elizabeth, Thomas, Barbara, Richard, Susan, Joseph, Jessica, Charles, Karen, Christopher, Sarah, "
    "Anne Marie, Jean Luc, Minh, Thị Hồng, 伟, 芳, 秀英, 민준, 서연, محمد, فاطمة, Иван, Ольга, रवि, 太郎, "
    "Daniel, Lisa, Matthew, Nancy, Anthony, Sandra, Mark, Margaret, Donald, Ashley, Steven, Emily, Andrew, "
    "Kimberly, Paul, Donna, Joshua, Michelle, Kenneth, Carol, Kevin, Amanda, Brian, Melissa, George, "
    "José, María, Jesús, Ángel, Chloé, Zoë, Noël, André, Jürgen, Günther, Björn, Søren, Łukasz, Małgorzata, "
    "Hans Peter, Maria Jose, Mary Ann, Van Anh, 娜, 敏, 静, 지우, 하은, علي, مريم, Сергей, Елена, अनीता, 花子, "
    "Priya, Arjun, Fatima, Mohammed, Ahmed, Omar, Aisha, Yusuf, Ivan, Olga, Dmitri, Natalia, Γιώργος, Ελένη, "
    "דוד, שרה, משה, संजय, さくら, はるか, Laura, Edward, Helen, Jeffrey, Ryan, Cynthia, Jacob, Gary, Amy, Eric, "
)
_SYLLABLES: Final = {
    "latin": "ba be bo bra den dor el en fa fen ga gar ha hol is ja ka kel la lan mar mo na nor o pe pol ra rin "
    "sa sch sel ta ther tor u va ver wa wick za zel",
    "accented": "bé çà dě él fü gö hå ìn jö kłó lø mñe nø ó pře rı sé šti tů üs vå wó ý žá",
    "cyrillic": "ба ве го дан ев жи зо ка ле ми но ов пе ра се то ум фи хо че ша ют як",
    "greek": "α βα γε δη ευ ζω θα ικ κο λα μα νι ου πα ρο σι τη φω χα ψι",
    "arabic": "با تا حم دا را سا شر عب فا قا كر لي مح نا ها وا يو",
    "devanagari": "अ की कु गो जी तो दे ना पा बी मा या रा ला वि शा सु हे",
    "hangul": "가 강 건 고 구 나 도 동 라 민 보 서 선 수 승 아 영 우 원 윤 은 재 주 준 지 태 하 현 혜 호",
    "han": "安 宝 春 德 国 海 红 华 建 杰 军 兰 磊 林 龙 梅 明 宁 平 琴 荣 山 书 涛 文 武 雪 燕 阳 玉 云 志 忠",
}
_SCRIPTS: Final = ("latin",) * 12 + tuple(_SYLLABLES)
_STEEPNESS: Final = 0.7
"""Of Zipf's law. With 0.7 the most common of 6,000 names has two per cent of the people, as "Smith" does."""

_ORIGINS: Final = 8
_MIXED: Final = 0.05
"""How many have a given name of any origin: "Nguyen" and "Ivan" are both common, and hardly ever together."""

_SECOND: Final = 0.3


class Names:
    """Draws names by their frequency; most given names belong to the family names of one origin."""

    def __init__(self, chance: random.Random, kinds: int) -> None:
        self._chance = chance
        self.family = _with_rare_ones(_FAMILY, chance, kinds)
        self.given = _with_rare_ones(_GIVEN, chance, kinds)

    def draw(self, count: int) -> list[tuple[str, str]]:
        """Return ``count`` times a family name and a given name, or two."""
        drawn = self._chance.choices(range(len(self.family)), cum_weights=_zipf(len(self.family)), k=count)
        every = iter(self._chance.choices(self.given, cum_weights=_zipf(len(self.given)), k=count))
        own = [self.given[origin::_ORIGINS] for origin in range(_ORIGINS)]
        usual = [
            iter(self._chance.choices(given, cum_weights=_zipf(len(given)), k=2 * count)) for given in own
        ]
        return [
            (self.family[place], " ".join(dict.fromkeys(self._given(every, usual[place % _ORIGINS]))))
            for place in drawn
        ]

    def _given(self, every: Iterator[str], usual: Iterator[str]) -> Iterator[str]:
        yield next(every) if self._chance.random() < _MIXED else next(usual)
        if self._chance.random() < _SECOND:
            yield next(usual)


def _with_rare_ones(common: str, chance: random.Random, kinds: int) -> list[str]:
    """Return the common names in their order, then made-up ones."""
    names = dict.fromkeys(name for name in map(str.strip, common.split(",")) if name)
    while len(names) < kinds:
        script = chance.choice(_SCRIPTS)
        length = 2 if script in ("han", "hangul") else chance.choice((2, 3, 3, 4))
        names.setdefault("".join(chance.choices(_SYLLABLES[script].split(), k=length)).capitalize())
    return list(names)


def _zipf(count: int) -> list[float]:
    return list(accumulate((rank + 1) ** -_STEEPNESS for rank in range(count)))
