package online.ucca.triumvirate.model.registration;

import static online.ucca.triumvirate.model.registration.RegistrationState.ACTIVE;
import static online.ucca.triumvirate.model.registration.RegistrationState.DEPRECATED;
import static online.ucca.triumvirate.model.registration.RegistrationState.REGISTERED;
import static online.ucca.triumvirate.model.registration.RegistrationState.REVOKED;
import static online.ucca.triumvirate.model.registration.RegistrationState.SUSPENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import online.ucca.triumvirate.model.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Spec §3.6: the five states, and every one of the 25 ways between them. */
class TransitionsTest {
  /** Written by hand, from the specification. */
  private static final Map<RegistrationState, List<RegistrationState>> LEGAL =
      Map.of(
          REGISTERED, List.of(ACTIVE, REVOKED),
          ACTIVE, List.of(SUSPENDED, DEPRECATED, REVOKED),
          SUSPENDED, List.of(ACTIVE, DEPRECATED, REVOKED),
          DEPRECATED, List.of(REVOKED),
          REVOKED, List.of());

  private static Stream<Arguments> pairs() {
    return Arrays.stream(RegistrationState.values())
        .flatMap(
            from -> Arrays.stream(RegistrationState.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void goesWhereItMay_andNowhereElse(RegistrationState from, RegistrationState to) {
    AdapterRegistration before = Quay.in(from);
    if (LEGAL.getOrDefault(from, List.of()).contains(to)) {
      AdapterRegistration after = before.become(to, Quay.OCCASION);
      assertEquals(to, after.state());
      assertEquals(from, before.state(), "a registration is a value");
      RegistrationChange last = after.history().get(after.history().size() - 1);
      assertEquals(
          new RegistrationChange(
              RegistrationEvent.STATE_CHANGED, from, to, null, Quay.TIME, "quay master", "because"),
          last);
      return;
    }
    Refusal refusal = assertThrows(Refusal.class, () -> before.become(to, Quay.OCCASION));
    assertEquals("REG_ILLEGAL_TRANSITION", refusal.code());
    String legal =
        String.join(
            ", ",
            LEGAL.getOrDefault(from, List.of()).stream().map(RegistrationState::text).toList());
    assertEquals(
        "adapter 'quay-v1' 1.0.0 is "
            + from.text()
            + " and cannot become "
            + to.text()
            + "; legal from there: "
            + (legal.isEmpty() ? "none" : legal),
        refusal.findings().get(0).message());
  }

  @Test
  void beginsRegistered_withoutAKey() {
    AdapterRegistration declared = Quay.declared();
    assertEquals(REGISTERED, declared.state());
    assertEquals(List.of(), declared.signingKeys());
    assertEquals(1, declared.history().size());
    assertNull(declared.history().get(0).from());
  }

  @Test
  void wantsToKnowByWhomAndWhy() {
    assertThrows(IllegalArgumentException.class, () -> new Occasion(Quay.TIME, " ", "because"));
    assertThrows(IllegalArgumentException.class, () -> new Occasion(Quay.TIME, "me", ""));
  }
}
