package online.ucca.triumvirate.architecture.guilty.adapter.one;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record AdapterKnowsHost(Innocent known) {}
