package dev.faultline.standalone.metrics;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Brings {@code /metrics} into a process with a web server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MetricsSettings.class)
@Import(MetricsController.class)
public class MetricsConfiguration {}
