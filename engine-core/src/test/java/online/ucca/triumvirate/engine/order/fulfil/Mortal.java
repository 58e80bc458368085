package online.ucca.triumvirate.engine.order.fulfil;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Predicate;

/**
 * A process that may be killed: what it does to the world goes through here, and dies on the way to
 * an effect or on the way back from it. Once dead, every thread of it is.
 */
final class Mortal {
  private final Predicate<String> killedAt;
  private volatile boolean dead;

  /**
   * A process.
   *
   * @param killedAt whether it ends here: {@code place.before}, {@code place.after} and so on
   */
  Mortal(Predicate<String> killedAt) {
    this.killedAt = killedAt;
  }

  boolean isDead() {
    return dead;
  }

  <T> T of(Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              pass(method.getName() + ".before");
              try {
                Object result = method.invoke(real, arguments);
                pass(method.getName() + ".after");
                return result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  private void pass(String moment) {
    if (dead || killedAt.test(moment)) {
      dead = true;
      throw new Death();
    }
  }
}
