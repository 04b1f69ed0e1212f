"""JSON Schemas of the data files, which editors complete and check them by.

`python -m engine.evidence.schemas` writes them to `docs/_data/schema`.
"""

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from engine import files
from engine.charts.catalogue import Chart
from engine.evidence.number_check import Exempt
from engine.facts.changes import Change
from engine.facts.claims import Entry
from engine.facts.data_models import Part, descriptions
from engine.facts.decision import Question
from engine.facts.glossary import Term
from engine.facts.routes import Route
from engine.facts.series import Series

FOLDER = Path("docs/_data/schema")
MODELS: dict[str, type[Part]] = {
    "changes": Change,
    "charts": Chart,
    "claims": Entry,
    "decision": Question,
    "exceptions": Exempt,
    "glossary": Term,
    "routes": Route,
    "series": Series,
}


class _Schema(GenerateJsonSchema):
    """With what the docstrings say, and no titles made from the names of keys."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False

    def model_schema(self, schema: Any) -> dict[str, Any]:
        made = super().model_schema(schema)
        model: type[Part] = schema["cls"]
        made["description"] = (model.__doc__ or "").partition("\n")[0]
        made.pop("title", None)
        for name, meaning in descriptions(model).items():
            made["properties"][name]["description"] = meaning
        return made


def schema(model: type[Part]) -> str:
    """The schema of a file that lists entries of `model`, as JSON."""
    adapter = TypeAdapter(tuple[model, ...])  # type: ignore[valid-type]
    made = adapter.json_schema(schema_generator=_Schema)
    made["$schema"] = GenerateJsonSchema.schema_dialect
    return json.dumps(made, indent=2, ensure_ascii=False) + "\n"


def main(root: Path = Path()) -> None:
    """Write the schema of each kind of file."""
    for name, model in MODELS.items():
        text = schema(model)
        file = root / FOLDER / f"{name}.json"
        if not file.exists() or file.read_text("utf-8") != text:
            files.write(file, text.encode())
            print(f"wrote {file.as_posix()}")


if __name__ == "__main__":
    main()
