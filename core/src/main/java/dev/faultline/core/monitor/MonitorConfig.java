package dev.faultline.core.monitor;

/**
 * When a job should run, as its check-in states it.
 *
 * @param schedule crontab text, or {@code every 5 minute}
 * @param crontab whether {@code schedule} is crontab text
 * @param marginMinutes how late it may start
 * @param maxRuntimeMinutes how long it may run
 * @param timezone an IANA name
 * @param failureThreshold how many bad runs in a row open an issue
 * @param recoveryThreshold how many good runs in a row resolve it
 */
public record MonitorConfig(
        String schedule,
        boolean crontab,
        int marginMinutes,
        int maxRuntimeMinutes,
        String timezone,
        int failureThreshold,
        int recoveryThreshold) {}
