package online.ucca.triumvirate.engine.order.contract;

import static online.ucca.triumvirate.engine.order.contract.Samples.MOLE;
import static online.ucca.triumvirate.engine.order.contract.Samples.QUAY;
import static online.ucca.triumvirate.engine.order.contract.Samples.STRANGER;
import static online.ucca.triumvirate.engine.order.contract.Samples.T0;
import static online.ucca.triumvirate.engine.order.contract.Samples.suspended;
import static online.ucca.triumvirate.engine.order.contract.Samples.tenant;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import online.ucca.triumvirate.engine.tenant.Tenant;
import online.ucca.triumvirate.engine.tenant.TenantId;
import online.ucca.triumvirate.engine.tenant.TenantStatus;
import org.junit.jupiter.api.Test;

/** What every book of tenants does. */
public interface TenantsContract {

  /** Empty books. */
  OrderBooks books();

  @Test
  default void findsATenantAsItWasPut() {
    OrderBooks books = books();
    assertEquals(Optional.empty(), books.tenants().find(QUAY));
    books.tenants().put(tenant(QUAY));
    books.tenants().put(suspended(MOLE));
    assertEquals(Optional.of(tenant(QUAY)), books.tenants().find(QUAY));
    assertEquals(Optional.of(suspended(MOLE)), books.tenants().find(MOLE));
    assertEquals(Optional.empty(), books.tenants().find(STRANGER));
  }

  @Test
  default void putsATenantInPlaceOfWhatWasKnown() {
    OrderBooks books = books();
    books.tenants().put(tenant(QUAY));
    books.tenants().put(suspended(QUAY));
    assertEquals(Optional.of(suspended(QUAY)), books.tenants().find(QUAY));
    books.tenants().put(tenant(QUAY));
    assertEquals(Optional.of(tenant(QUAY)), books.tenants().find(QUAY));
  }

  @Test
  default void keepsTenantsApart_whoseIdsDifferInCaseOnly() {
    OrderBooks books = books();
    books.tenants().put(tenant(QUAY));
    assertEquals(Optional.empty(), books.tenants().find(new TenantId("QUAY")));
  }

  @Test
  default void keepsHostileTextOfATenant() {
    OrderBooks books = books();
    for (String text : Samples.HOSTILE) {
      Tenant hostile = new Tenant(QUAY, text, text, text, text, TenantStatus.ACTIVE, T0);
      books.tenants().put(hostile);
      assertEquals(Optional.of(hostile), books.tenants().find(QUAY));
    }
    Tenant longest =
        new Tenant(
            QUAY, "\u00e9".repeat(300), "1".repeat(100), null, null, TenantStatus.ACTIVE, T0);
    books.tenants().put(longest);
    assertEquals(Optional.of(longest), books.tenants().find(QUAY));
  }
}
