package dev.faultline.query.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sampling rules would save. Counts of events never change by them.
 *
 * @param events how many events of the last seven days were looked at, all that are stored
 * @param keptBefore how many of their bodies compete for slots under the saved rules
 * @param keptAfter how many would
 * @param saving the share of bodies that would no longer be considered, 0 to 1
 * @param byRule how many events each rule decides about, in the rules' order
 * @param partial whether rare combinations were left out
 * @param eventRule the place of the rule that decides about the pasted event, from 0; null when none does
 */
record SamplingTrial(
        long events,
        long keptBefore,
        long keptAfter,
        double saving,
        List<Long> byRule,
        boolean partial,
        @Nullable Integer eventRule) {}
