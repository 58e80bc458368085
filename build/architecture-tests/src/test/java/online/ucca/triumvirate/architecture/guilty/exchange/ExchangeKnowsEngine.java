package online.ucca.triumvirate.architecture.guilty.exchange;

import online.ucca.triumvirate.architecture.guilty.engine.Innocent;

record ExchangeKnowsEngine(Innocent known) {}
