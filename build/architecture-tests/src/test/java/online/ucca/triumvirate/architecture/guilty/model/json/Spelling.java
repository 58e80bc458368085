package online.ucca.triumvirate.architecture.guilty.model.json;

import jakarta.json.JsonReader;

record Spelling(JsonReader allowed) {}
