package online.ucca.triumvirate.world.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;
import online.ucca.triumvirate.engine.catalogue.Relation;

/**
 * The formats that installed adapters describe, each in its jar's {@value #FILE}: for a format
 * {@code f}, {@code f.kind} ({@code unit}, {@code qualification} or the name of a {@link
 * Relation}), {@code f.separator} ({@code tab} or {@code comma}), {@code f.mark} with a heading
 * that no other format has, if the columns do not tell, and {@code f.FIELD} with a column's heading
 * for each {@link EntryField} or each column of the relation.
 */
public final class InstalledFormats {
  /** Where a jar describes its formats. */
  public static final String FILE = "META-INF/triumvirate/catalogue-formats.properties";

  private InstalledFormats() {}

  /**
   * Finds the formats of lists.
   *
   * @param loader where to look
   * @return those with the most columns first, so that the one that says most is tried first
   */
  public static List<CatalogueFormat> discover(ClassLoader loader) {
    List<CatalogueFormat> formats = new ArrayList<>();
    load(loader).forEach(properties -> formats.addAll(read(properties)));
    formats.sort(
        Comparator.comparing((CatalogueFormat format) -> -format.columns().size())
            .thenComparing(CatalogueFormat::name));
    return formats;
  }

  /**
   * Finds the formats of relations.
   *
   * @param loader where to look
   * @return those with the most columns first, so that the one that says most is tried first
   */
  public static List<RelationFormat> relations(ClassLoader loader) {
    List<RelationFormat> formats = new ArrayList<>();
    load(loader).forEach(properties -> formats.addAll(readRelations(properties)));
    formats.sort(
        Comparator.comparing((RelationFormat format) -> -format.columns().size())
            .thenComparing(RelationFormat::name));
    return formats;
  }

  private static List<Properties> load(ClassLoader loader) {
    List<Properties> files = new ArrayList<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        files.add(properties);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /**
   * Reads a description.
   *
   * @param properties what the file says
   * @return its formats of lists, by name
   * @throws IllegalArgumentException if it says something that no format has, or lacks what each
   *     has
   */
  static List<CatalogueFormat> read(Properties properties) {
    return formats(properties).stream()
        .filter(format -> Relation.of(format.kind).isEmpty())
        .map(Description::list)
        .toList();
  }

  /** Reads the formats of relations, as {@link #read} does those of lists. */
  static List<RelationFormat> readRelations(Properties properties) {
    return formats(properties).stream()
        .flatMap(format -> Relation.of(format.kind).map(format::relation).stream())
        .toList();
  }

  private static List<Description> formats(Properties properties) {
    TreeSet<String> names = new TreeSet<>();
    properties.stringPropertyNames().forEach(key -> names.add(key.substring(0, dot(key))));
    return names.stream().map(name -> format(name, properties)).toList();
  }

  private static Description format(String name, Properties properties) {
    Map<String, String> members = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.substring(0, dot(key)).equals(name)) {
        members.put(key.substring(dot(key) + 1), properties.getProperty(key));
      }
    }
    String kind = String.valueOf(members.remove("kind"));
    String separator = String.valueOf(members.remove("separator"));
    String mark = members.remove("mark");
    if (!List.of("tab", "comma").contains(separator)) {
      throw new IllegalArgumentException(name + ".separator is tab or comma");
    }
    return new Description(name, kind, separator.equals("tab"), mark == null ? "" : mark, members);
  }

  private record Description(
      String name, String kind, boolean tabs, String mark, Map<String, String> columns) {
    CatalogueFormat list() {
      Map<EntryField, String> fields = new EnumMap<>(EntryField.class);
      columns.forEach(
          (member, heading) ->
              fields.put(
                  EntryField.of(member)
                      .orElseThrow(
                          () -> new IllegalArgumentException(name + "." + member + " is no field")),
                  heading));
      return new CatalogueFormat(
          name,
          EntryKind.of(kind)
              .orElseThrow(() -> new IllegalArgumentException(name + ".kind is not known")),
          tabs,
          mark,
          fields);
    }

    RelationFormat relation(Relation relation) {
      return new RelationFormat(name, relation, tabs, mark, columns);
    }
  }

  private static int dot(String key) {
    int dot = key.lastIndexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException(key + " names no format");
    }
    return dot;
  }
}
