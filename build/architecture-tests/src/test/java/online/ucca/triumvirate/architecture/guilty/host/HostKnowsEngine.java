package online.ucca.triumvirate.architecture.guilty.host;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record HostKnowsEngine(Innocent known) {}
