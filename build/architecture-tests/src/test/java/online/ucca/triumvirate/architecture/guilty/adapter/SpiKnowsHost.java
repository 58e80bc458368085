package online.ucca.triumvirate.architecture.guilty.adapter;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record SpiKnowsHost(Innocent known) {}
