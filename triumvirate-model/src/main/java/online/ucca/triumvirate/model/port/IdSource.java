package online.ucca.triumvirate.model.port;

import java.util.UUID;

/**
 * Where fresh identifiers come from. Nothing in the domain reads a random source itself. Safe for
 * use by several threads.
 */
@FunctionalInterface
public interface IdSource {

  /**
   * A fresh identifier.
   *
   * @param subject what it is for; a reproducible source derives the identifier from it, a random
   *     one ignores it
   * @return the identifier
   */
  UUID next(String subject);
}
