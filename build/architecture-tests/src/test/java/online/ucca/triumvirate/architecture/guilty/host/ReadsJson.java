package online.ucca.triumvirate.architecture.guilty.host;

import jakarta.json.JsonReader;

record ReadsJson(JsonReader reader) {}
