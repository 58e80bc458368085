package online.ucca.triumvirate.engine.order.memory;

import online.ucca.triumvirate.engine.InMemoryTriumvirateStore;
import online.ucca.triumvirate.engine.order.contract.OrderBooks;
import online.ucca.triumvirate.engine.order.contract.OrderContracts;

class InMemoryOrdersTest implements OrderContracts {

  static OrderBooks inMemory() {
    InMemoryTenants tenants = new InMemoryTenants();
    InMemoryOrders orders = new InMemoryOrders(tenants);
    return new OrderBooks(
        new InMemoryTriumvirateStore(),
        tenants,
        new InMemoryOffers(),
        orders.orders(),
        orders.entitlements(),
        orders.notifications());
  }

  @Override
  public OrderBooks books() {
    return inMemory();
  }
}
