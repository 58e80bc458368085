package online.ucca.triumvirate.architecture.guilty.names;

record StoreManager() {}
