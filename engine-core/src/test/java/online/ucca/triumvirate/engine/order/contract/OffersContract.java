package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.at;
import static online.ucca.triumvirate.engine.order.contract.Samples.triumvirate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every book of offers does. */
public interface OffersContract {

  /** Empty books. */
  OrderBooks books();

  @Test
  default void findsWhatWasOfferedLast() {
    OrderBooks books = Samples.fill(books());
    assertEquals(Optional.empty(), books.offers().find("DOCK101"));
    books.offers().offer("DOCK101", triumvirate(1), at(0));
    assertEquals(Optional.of(triumvirate(1)), books.offers().find("DOCK101"));
    books.offers().offer("DOCK101", triumvirate(2), at(1));
    books.offers().offer("DOCK101", triumvirate(2), at(2));
    assertEquals(Optional.of(triumvirate(2)), books.offers().find("DOCK101"));
    books.offers().offer("DOCK101", triumvirate(1), at(2));
    assertEquals(Optional.of(triumvirate(1)), books.offers().find("DOCK101"));
  }

  @Test
  default void tellsCodesApart() {
    OrderBooks books = Samples.fill(books());
    books.offers().offer("DOCK101", triumvirate(1), at(0));
    for (String other :
        List.of("dock101", "DOCK10", "DOCK101 ", "DOCK1%", "DOCK10_", "", "\u0000")) {
      assertEquals(Optional.empty(), books.offers().find(other));
    }
  }

  @Test
  default void keepsHostileCodes() {
    OrderBooks books = Samples.fill(books());
    for (String code : Samples.HOSTILE) {
      assertEquals(Optional.empty(), books.offers().find(code));
      books.offers().offer(code, triumvirate(1), at(0));
    }
    for (String code : Samples.HOSTILE) {
      assertEquals(Optional.of(triumvirate(1)), books.offers().find(code));
    }
    books.offers().offer("\u5b57".repeat(200), triumvirate(2), at(0));
    assertEquals(Optional.of(triumvirate(2)), books.offers().find("\u5b57".repeat(200)));
    assertEquals(Optional.empty(), books.offers().find("x".repeat(10_000)));
  }

  @Test
  default void refusesWhatIsNoCode() {
    OrderBooks books = Samples.fill(books());
    for (String code : List.of("", " ", "a\u0000b", "a\nb", "\ud800", "x".repeat(201))) {
      assertThrows(
          IllegalArgumentException.class, () -> books.offers().offer(code, triumvirate(1), at(0)));
    }
  }
}
