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
import java.util.TreeSet;
import online.ucca.triumvirate.engine.catalogue.EntryField;
import online.ucca.triumvirate.engine.catalogue.EntryKind;

/**
 * The formats that installed adapters describe, each in its jar's {@value #FILE}: for a format
 * {@code f}, {@code f.kind} ({@code unit} or {@code qualification}), {@code f.separator} ({@code
 * tab} or {@code comma}), {@code f.mark} with a heading that no other format has, if the columns do
 * not tell, and {@code f.FIELD} with a column's heading for each {@link EntryField}.
 */
public final class InstalledFormats {
  /** Where a jar describes its formats. */
  public static final String FILE = "META-INF/triumvirate/catalogue-formats.properties";

  private InstalledFormats() {}

  /**
   * Finds the formats.
   *
   * @param loader where to look
   * @return those with the most columns first, so that the one that says most is tried first
   */
  public static List<CatalogueFormat> discover(ClassLoader loader) {
    List<CatalogueFormat> formats = new ArrayList<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        formats.addAll(read(properties));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    formats.sort(
        Comparator.comparing((CatalogueFormat format) -> -format.columns().size())
            .thenComparing(CatalogueFormat::name));
    return formats;
  }

  /**
   * Reads a description.
   *
   * @param properties what the file says
   * @return its formats, by name
   * @throws IllegalArgumentException if it says something that no format has, or lacks what each
   *     has
   */
  static List<CatalogueFormat> read(Properties properties) {
    TreeSet<String> names = new TreeSet<>();
    properties.stringPropertyNames().forEach(key -> names.add(key.substring(0, dot(key))));
    return names.stream().map(name -> format(name, properties)).toList();
  }

  private static CatalogueFormat format(String name, Properties properties) {
    Map<EntryField, String> columns = new EnumMap<>(EntryField.class);
    String kind = "";
    String separator = "";
    String mark = "";
    for (String key : properties.stringPropertyNames()) {
      if (!key.substring(0, dot(key)).equals(name)) {
        continue;
      }
      String member = key.substring(dot(key) + 1);
      String value = properties.getProperty(key);
      switch (member) {
        case "kind" -> kind = value;
        case "separator" -> separator = value;
        case "mark" -> mark = value;
        default ->
            columns.put(
                EntryField.of(member)
                    .orElseThrow(() -> new IllegalArgumentException(key + " is no field")),
                value);
      }
    }
    if (!List.of("tab", "comma").contains(separator)) {
      throw new IllegalArgumentException(name + ".separator is tab or comma");
    }
    return new CatalogueFormat(
        name,
        EntryKind.of(kind)
            .orElseThrow(() -> new IllegalArgumentException(name + ".kind is not known")),
        separator.equals("tab"),
        mark,
        columns);
  }

  private static int dot(String key) {
    int dot = key.lastIndexOf('.');
    if (dot < 1) {
      throw new IllegalArgumentException(key + " names no format");
    }
    return dot;
  }
}
