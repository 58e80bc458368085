package online.ucca.triumvirate.world.capability;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.RegisterContent;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.world.file.SharedFile;

/**
 * The lives of the CCOs of a world's home, in its file {@code capability-lives.json}
 * (docs/spec/cco-life.md), shared by every world and process that works there. Safe for use by
 * several threads.
 */
public final class CapabilityRegisterFile implements CapabilityRegister {
  /** The file's name. */
  public static final String FILE = "capability-lives.json";

  private static final String FORMAT = "triumvirate-capability-lives-1";

  private final SharedFile<RegisterContent> file;

  /**
   * The file in a home; neither needs to be there yet.
   *
   * @param home the world's home
   */
  public CapabilityRegisterFile(Path home) {
    this.file =
        new SharedFile<>(home, FILE, FORMAT, RegisterContent.NONE, ErrorCode.CCO_REGISTER_DAMAGED);
  }

  @Override
  public RegisterContent read() {
    return file.read();
  }

  @Override
  public RegisterContent update(UnaryOperator<RegisterContent> change) {
    return file.update(change);
  }
}
