package online.ucca.triumvirate.engine.order.contract;

/**
 * Everything that what keeps a world's orders must do. A test class implements this by giving empty
 * books, anew for each test.
 */
public interface OrderContracts
    extends TenantsContract,
        OffersContract,
        OrderBookContract,
        OrderPackContract,
        NotificationBookContract,
        TenantIsolationContract,
        OrderRaceContract {

  @Override
  OrderBooks books();
}
