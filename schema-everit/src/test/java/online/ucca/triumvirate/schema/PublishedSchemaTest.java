package online.ucca.triumvirate.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import online.ucca.triumvirate.model.SchemaVersion;
import online.ucca.triumvirate.model.json.JsonDocument;
import online.ucca.triumvirate.model.json.PublishedSchema;
import online.ucca.triumvirate.model.json.SchemaValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedSchemaTest {
  /** Described here, checked as a proof. */
  private static final String PROOF = "/definitions/proof";

  private static JsonObject schema(SchemaVersion version) {
    return PublishedSchema.of(version).tree();
  }

  /** Every object schema with its pointer. */
  private static Map<String, JsonObject> objects(JsonObject schema) {
    Map<String, JsonObject> all = new TreeMap<>();
    JsonDocument document = JsonDocument.of(schema);
    all.put("", schema);
    for (String pointer : Harbour.pointers(schema)) {
      if (Harbour.get(document, pointer) instanceof JsonObject object
          && object.containsKey("properties")
          && !pointer.endsWith("/properties")) {
        all.put(pointer, object);
      }
    }
    return all;
  }

  /** Those that this schema itself checks. */
  private static Map<String, JsonObject> ownObjects(JsonObject schema) {
    Map<String, JsonObject> own = objects(schema);
    assertEquals(true, own.remove(PROOF) != null);
    return own;
  }

  private static JsonObject resolve(JsonObject schema, JsonValue member) {
    JsonObject object = member.asJsonObject();
    return object.containsKey("$ref")
        ? Harbour.get(JsonDocument.of(schema), object.getString("$ref").substring(1)).asJsonObject()
        : object;
  }

  @ParameterizedTest
  @EnumSource
  void isDraft07_withItsPublishedId(SchemaVersion version) {
    JsonObject schema = schema(version);
    assertEquals("http://json-schema.org/draft-07/schema#", schema.getString("$schema"));
    assertEquals(PublishedSchema.id(version), schema.getString("$id"));
  }

  /** The constructor loads both; what is not a schema throws there. */
  @Test
  void loads() {
    assertEquals(
        List.of(), new EveritSchemaValidator().validate(Harbour.of("1.0"), SchemaVersion.V1_0));
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryMember(SchemaVersion version) {
    JsonObject schema = schema(version);
    List<String> silent = new ArrayList<>();
    objects(schema)
        .forEach(
            (pointer, object) ->
                object
                    .getJsonObject("properties")
                    .forEach(
                        (name, member) -> {
                          if (resolve(schema, member).getString("description", "").length() < 5) {
                            silent.add(pointer + " " + name);
                          }
                        }));
    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @EnumSource
  void closesEveryObject_andRequiresOnlyMembersThatItKnows(SchemaVersion version) {
    ownObjects(schema(version))
        .forEach(
            (pointer, object) -> {
              assertFalse(object.getBoolean("additionalProperties", true), pointer + " is open");
              Set<String> known = object.getJsonObject("properties").keySet();
              for (JsonString name :
                  object.getJsonArray("required").getValuesAs(JsonString.class)) {
                assertEquals(true, known.contains(name.getString()), pointer + " " + name);
              }
            });
  }

  /** Spec §2.7: a minor version adds optional members; existing Triumvirates remain valid. */
  @Test
  void requiresIn11WhatIn10WasRequired_andNothingMore() {
    JsonObject older = schema(SchemaVersion.V1_0);
    JsonObject newer = schema(SchemaVersion.V1_1);
    Map<String, JsonObject> later = ownObjects(newer);
    ownObjects(older)
        .forEach(
            (pointer, object) -> {
              JsonObject same = later.get(pointer);
              assertEquals(true, same != null, pointer + " is gone");
              if (same != null) {
                assertEquals(required(object), required(same), pointer);
                Set<String> gone = new TreeSet<>(object.getJsonObject("properties").keySet());
                gone.removeAll(same.getJsonObject("properties").keySet());
                assertEquals(Set.of(), gone, pointer);
              }
            });
  }

  private static Set<String> required(JsonObject object) {
    Set<String> names = new TreeSet<>();
    JsonArray required = object.getJsonArray("required");
    required.getValuesAs(JsonString.class).forEach(name -> names.add(name.getString()));
    return names;
  }

  /** The module descriptor names the same class; the compiler checks that one. */
  @Test
  void findsTheValidatorOnTheClassPath() {
    assertEquals(
        List.of(EveritSchemaValidator.class),
        ServiceLoader.load(SchemaValidator.class).stream()
            .map(ServiceLoader.Provider::type)
            .toList());
  }
}
