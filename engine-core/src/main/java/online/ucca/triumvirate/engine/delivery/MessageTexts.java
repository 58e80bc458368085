package online.ucca.triumvirate.engine.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of messages. A value that holds braces itself is not looked into. */
final class MessageTexts {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

  private final Properties texts = new Properties();

  MessageTexts() {
    try (InputStream in = MessageTexts.class.getResourceAsStream("ready.properties")) {
      if (in == null) {
        throw new IllegalStateException("the texts of messages are missing from this build");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the texts of messages cannot be read", e);
    }
  }

  String fill(String key, Map<String, String> values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("there is no text " + key);
    }
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(value(values, name.group(1))));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("a text asks for " + name);
    }
    return value;
  }
}
