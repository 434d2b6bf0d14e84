package dev.faultline.sdk.spring.task;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.FaultlineProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.task.SimpleAsyncTaskSchedulerCustomizer;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskDecorator;

/** The executors and schedulers that Spring Boot makes, for platform and for virtual threads. */
@AutoConfiguration(
        after = FaultlineAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration",
            "org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration"
        })
@ConditionalOnBean(FaultlineProperties.class)
public class FaultlineTaskAutoConfiguration {
    private final ScheduledTasks scheduled = new ScheduledTasks();

    @Bean
    @ConditionalOnMissingBean
    TaskDecorator faultlineTaskDecorator() {
        return new ScopeTaskDecorator();
    }

    // First, so that the application's own customizers have the last word.
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ThreadPoolTaskSchedulerCustomizer faultlineScheduler() {
        return scheduler -> {
            scheduler.setErrorHandler(scheduled);
            scheduler.setTaskDecorator(scheduled);
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SimpleAsyncTaskSchedulerCustomizer faultlineVirtualScheduler() {
        return scheduler -> {
            scheduler.setErrorHandler(scheduled);
            scheduler.setTaskDecorator(scheduled);
        };
    }
}
