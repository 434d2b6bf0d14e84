package dev.faultline.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The whole service: import this into a process that brings a web server and engines. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QueryConfiguration {}
