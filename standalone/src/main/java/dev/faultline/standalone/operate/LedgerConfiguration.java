package dev.faultline.standalone.operate;

import dev.faultline.catalog.CatalogConfiguration;
import dev.faultline.engines.clickhouse.ClickHouseConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a look at the ledger needs. */
@Configuration(proxyBeanMethods = false)
@Import({CatalogConfiguration.class, ClickHouseConfiguration.class})
class LedgerConfiguration {}
