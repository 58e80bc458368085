package online.ucca.triumvirate.architecture.guilty.adapter.one;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record AdapterKnowsEngine(Innocent known) {}
