"""When an item is shown (FHIR ``enableWhen``)."""

from __future__ import annotations

from collections.abc import Mapping

from footdrop_desktop.form.model import Condition, Item, Operator, Value


def is_enabled(item: Item, values: Mapping[str, Value]) -> bool:
    """Say whether ``item`` is shown for the recorded ``values``."""
    if not item.enable_when:
        return True
    results = (_holds(condition, values.get(condition.question)) for condition in item.enable_when)
    return all(results) if item.enable_all else any(results)


def _holds(condition: Condition, answer: Value | None) -> bool:
    if condition.operator is Operator.EXISTS:
        return (answer is not None) == condition.value
    if answer is None:
        return False
    equal = condition.value in answer if isinstance(answer, tuple) else answer == condition.value
    return equal if condition.operator is Operator.EQUAL else not equal
