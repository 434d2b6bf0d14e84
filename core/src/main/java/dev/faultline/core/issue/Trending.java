package dev.faultline.core.issue;

/**
 * How much an issue deserves to be seen first: how far its recent rate is above its own earlier one, weighted by how
 * many events and people that is, and doubled while it is young.
 *
 * @param recent events in the newest quarter of the window
 * @param earlier events in the three quarters before
 * @param users distinct users in the window
 * @param ageHours since the issue was first seen
 */
public record Trending(double recent, double earlier, double users, double ageHours) {
    /** So many events more or less are chance: from 0 to 2 is no trend, from 0 to 200 is one. */
    private static final double CHANCE = 3;

    /** After so many hours an issue is half as new. */
    private static final double HALF_LIFE_HOURS = 12;

    public double score() {
        var expected = earlier / 3;
        var lift = (recent + CHANCE) / (expected + CHANCE);
        var weight = Math.log1p(recent) + 2 * Math.log1p(users);
        var freshness = 1 + Math.pow(2, -Math.max(0, ageHours) / HALF_LIFE_HOURS);
        return lift * weight * freshness;
    }
}
