package online.ucca.triumvirate.model.json;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/**
 * Tells, of a text that the parser refused, whether it is JSON up to a member that stands twice in
 * one object, and which. The parser reports that like any syntax error and without the member.
 */
final class DuplicateKey {
  private final Deque<Level> levels = new ArrayDeque<>();

  private DuplicateKey() {}

  /** An object or an array that is being read. */
  private static final class Level {
    private final String pointer;
    private final boolean array;
    private final Set<String> members = new HashSet<>();
    private int items;
    private String next = "";

    Level(String pointer, boolean array) {
      this.pointer = pointer;
      this.array = array;
    }

    /** The pointer to the value that comes now. */
    String child() {
      return pointer + "/" + (array ? Integer.toString(items++) : JsonPointers.escape(next));
    }
  }

  static Optional<Finding> find(String text) {
    try (JsonParser parser = Json.createParser(new StringReader(text))) {
      return new DuplicateKey().walk(parser);
    } catch (JsonParsingException e) {
      return Optional.empty();
    }
  }

  private Optional<Finding> walk(JsonParser parser) {
    while (parser.hasNext()) {
      JsonParser.Event event = parser.next();
      switch (event) {
        case START_OBJECT -> levels.push(new Level(child(), false));
        case START_ARRAY -> levels.push(new Level(child(), true));
        case END_OBJECT, END_ARRAY -> levels.pop();
        case KEY_NAME -> {
          Level object = levels.element();
          object.next = parser.getString();
          if (!object.members.add(object.next)) {
            return Optional.of(
                Finding.of(
                        ErrorCode.JSN_DUPLICATE_KEY,
                        "the member '"
                            + object.next
                            + "' stands twice in one object, at "
                            + "line "
                            + parser.getLocation().getLineNumber()
                            + ", column "
                            + parser.getLocation().getColumnNumber())
                    .at(object.child()));
          }
        }
        default -> child();
      }
    }
    return Optional.empty();
  }

  private String child() {
    return levels.isEmpty() ? "" : levels.element().child();
  }
}
