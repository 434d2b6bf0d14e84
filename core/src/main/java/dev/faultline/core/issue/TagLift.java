package dev.faultline.core.issue;

/**
 * How much more frequent a tag value is in an issue than in the rest of its project.
 *
 * @param inside events of the issue with the value
 * @param insideAll events of the issue
 * @param outside events of the rest of the project with the value
 * @param outsideAll events of the rest of the project
 */
public record TagLift(long inside, long insideAll, long outside, long outsideAll) {
    /** z of a two-sided test at one in ten thousand: dozens of values are compared at once. */
    private static final double SIGNIFICANT = 3.9;

    /** Below this the share is a coincidence of few events. */
    private static final long FEWEST = 5;

    public double share() {
        return insideAll == 0 ? 0 : (double) inside / insideAll;
    }

    public double baseline() {
        return outsideAll == 0 ? 0 : (double) outside / outsideAll;
    }

    /** Share here over share elsewhere; half an event elsewhere keeps it finite. */
    public double lift() {
        return share() / ((outside + 0.5) / (outsideAll + 1.0));
    }

    /** Whether the difference is no chance (test of two proportions), and worth telling. */
    public boolean standsOut() {
        if (inside < FEWEST || outsideAll == 0 || share() < 0.1 || lift() < 1.5) {
            return false;
        }
        var pooled = (double) (inside + outside) / (insideAll + outsideAll);
        var spread = Math.sqrt(pooled * (1 - pooled) * (1.0 / insideAll + 1.0 / outsideAll));
        return spread > 0 && (share() - baseline()) / spread > SIGNIFICANT;
    }
}
