package online.ucca.triumvirate.engine.cco.life;

import java.util.function.UnaryOperator;

/** Keeps lives as long as the process lives: for tests, and for programs that keep no CCOs. */
public final class InMemoryCapabilityRegister implements CapabilityRegister {
  private volatile RegisterContent content = RegisterContent.NONE;

  /** Makes a register that holds nothing yet. */
  public InMemoryCapabilityRegister() {}

  @Override
  public RegisterContent read() {
    return content;
  }

  @Override
  public synchronized RegisterContent update(UnaryOperator<RegisterContent> change) {
    content = change.apply(content);
    return content;
  }
}
