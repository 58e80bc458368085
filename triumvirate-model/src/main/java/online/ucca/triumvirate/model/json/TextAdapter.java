package online.ucca.triumvirate.model.json;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as its text. Subclassed per type: JSON-B finds an adapter by its type argument.
 */
abstract class TextAdapter<T> implements JsonbAdapter<T, String> {
  private final Function<String, T> parse;
  private final Function<T, String> text;

  TextAdapter(Function<String, T> parse, Function<T, String> text) {
    this.parse = parse;
    this.text = text;
  }

  /** The type that this adapter is for: its subclass's type argument. */
  final Type type() {
    return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
  }

  @Override
  public String adaptToJson(T value) {
    return text.apply(value);
  }

  /** The text of a value that is known to be of this adapter's type. */
  @SuppressWarnings("unchecked")
  final String textOf(Object value) {
    return text.apply((T) value);
  }

  /**
   * A member that is null reaches an adapter too; whether it may be null is the schema's matter.
   */
  @Override
  public @Nullable T adaptFromJson(@Nullable String value) {
    return value == null ? null : parse.apply(value);
  }
}
