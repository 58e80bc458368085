package online.ucca.triumvirate.architecture.guilty.host;

import jakarta.json.bind.Jsonb;

record BindsJson(Jsonb binding) {}
