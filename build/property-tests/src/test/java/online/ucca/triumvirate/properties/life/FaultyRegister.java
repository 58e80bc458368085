package online.ucca.triumvirate.properties.life;

import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;

/** A register whose disk fails when told to, after the change did everything that it does. */
final class FaultyRegister implements CapabilityRegister {
  boolean broken;

  private final CapabilityRegister register;

  FaultyRegister(CapabilityRegister register) {
    this.register = register;
  }

  @Override
  public RegisterContent read() {
    return register.read();
  }

  @Override
  public RegisterContent update(UnaryOperator<RegisterContent> change) {
    return register.update(
        before -> {
          RegisterContent after = change.apply(before);
          if (broken) {
            throw new Refusal(Finding.of(ErrorCode.ENV_FILE_UNWRITABLE, "the disk is full"));
          }
          return after;
        });
  }
}
