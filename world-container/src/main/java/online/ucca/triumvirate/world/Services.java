package online.ucca.triumvirate.world;

import java.util.List;
import java.util.ServiceLoader;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** Finds what a world needs exactly one of. */
final class Services {
  private Services() {}

  static <S> S one(Class<S> type, ClassLoader loader) {
    List<S> found =
        ServiceLoader.load(type, loader).stream().map(ServiceLoader.Provider::get).toList();
    if (found.size() != 1) {
      throw new Refusal(
          Finding.of(
              ErrorCode.REG_AMBIGUOUS_ID,
              "a world needs one implementation of "
                  + type.getSimpleName()
                  + " on the class path and found "
                  + found.size()));
    }
    return found.get(0);
  }
}
