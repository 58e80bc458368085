package online.ucca.triumvirate.engine.work;

/** A worker that runs until it is closed. */
public interface Worker extends AutoCloseable {

  /** Stops taking work and lets what was begun end, for up to a minute; then interrupts it. */
  @Override
  void close();
}
