package online.ucca.triumvirate.architecture.guilty.model;

import jakarta.json.JsonObject;

record ModelHoldsJson(JsonObject tree) {}
