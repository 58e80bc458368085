package online.ucca.triumvirate.world;

import online.ucca.triumvirate.engine.cco.life.CapabilityRegister;
import online.ucca.triumvirate.engine.cco.life.InMemoryCapabilityRegister;

class InMemoryCapabilityRegisterTest extends CapabilityRegisterContract {
  private final CapabilityRegister register = new InMemoryCapabilityRegister();

  @Override
  protected CapabilityRegister register() {
    return register;
  }
}
