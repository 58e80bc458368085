package online.ucca.triumvirate.engine.cco.life;

import java.util.function.UnaryOperator;

/**
 * Keeps what an engine knows of CCOs' lives, for all clients that share it. One change happens at a
 * time, whole or not at all, on whatever side of a crash: what {@link #update} returned is there
 * for good, and so is every place in a status list that it gave away. Safe for several threads, and
 * for several processes if its content outlives one.
 */
public interface CapabilityRegister {

  /**
   * What is registered now.
   *
   * @return the content after the last update, by whomever
   * @throws online.ucca.triumvirate.model.error.Refusal {@code CCO_REGISTER_DAMAGED} or {@code
   *     ENV_FILE_UNREADABLE} if it cannot be read; it is never taken for empty then
   */
  RegisterContent read();

  /**
   * Changes what is registered.
   *
   * @param change gives the content after the change from the one before it. No other update begins
   *     until it is done. If it throws, so does this, and nothing is changed; if this throws for
   *     another reason, nothing is changed either, whatever the change did elsewhere
   * @return the content after the change, which is on stable storage
   * @throws online.ucca.triumvirate.model.error.Refusal as {@link #read}, or {@code
   *     ENV_FILE_UNWRITABLE}
   */
  RegisterContent update(UnaryOperator<RegisterContent> change);
}
