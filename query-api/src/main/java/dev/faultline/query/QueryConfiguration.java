package dev.faultline.query;

import dev.faultline.catalog.CatalogConfiguration;
import dev.faultline.catalog.bootstrap.CatalogStartConfiguration;
import dev.faultline.engines.clickhouse.ClickHouseConfiguration;
import dev.faultline.engines.redis.RedisConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole service: import this into a process that brings a web server and engines. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({
    CatalogConfiguration.class,
    CatalogStartConfiguration.class,
    ClickHouseConfiguration.class,
    RedisConfiguration.class
})
public class QueryConfiguration {}
